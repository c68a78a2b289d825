package org.yizhan.domain.voicebox;

import java.time.Duration;
import org.yizhan.domain.settings.Setting;

/// What people who leave a message are promised, and what keeps children from playing with it.
public final class Promise {
    /// Within how many days there is an answer.
    public static final Setting<Integer> ANSWER_DAYS = Setting.number("voicebox.answerDays", 3);

    /// After this an unanswered message is the township's.
    public static final Duration RISES_AFTER = Duration.ofDays(7);

    /// How many may be left nameless within [#SOON] before a card is asked for.
    public static final int NAMELESS_SOON = 3;

    public static final Duration SOON = Duration.ofMinutes(10);

    /// The longest message.
    public static final Duration LONGEST = Duration.ofSeconds(60);

    private Promise() {}
}
