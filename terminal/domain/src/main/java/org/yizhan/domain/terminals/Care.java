package org.yizhan.domain.terminals;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.yizhan.domain.settings.Setting;

/// What is asked of terminals from afar, as settings: each is the moment at which somebody asked, or
/// until which it holds, so that what is read again is not done again.
public final class Care {
    /// When a restart was asked for.
    public static final Setting<Instant> RESTART = moment("care.restart");

    /// Until when the log says more.
    public static final Setting<Instant> DETAIL = moment("care.detail");

    /// A restart that was asked for longer ago is no longer meant.
    public static final Duration RESTART_HOLDS = Duration.ofDays(3);

    private Care() {}

    private static Setting<Instant> moment(String name) {
        return new Setting<>(name, Instant.EPOCH, Care::parse);
    }

    private static Instant parse(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
