package org.yizhan.domain.mutualaid;

import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Voice;

/// Help that somebody offers or wants, in their own voice. Neighbours hear it once staff have
/// listened and released it.
///
/// @param title what it is about, in the words of staff; empty until it is released
public record Offer(Kind kind, SubjectId from, Voice voice, String title, Step step) {
    /// Which way the help goes.
    public enum Kind {
        /// 我能帮.
        CAN_HELP,
        /// 我要帮忙.
        NEEDS_HELP
    }

    /// How far it has come.
    public enum Step {
        WAITING,
        RELEASED,
        /// Done, or not to be heard.
        ENDED
    }

    /// The same, to be heard by everyone.
    public Offer released(String words) {
        return new Offer(kind, from, voice, words, Step.RELEASED);
    }

    /// The same, over.
    public Offer ended() {
        return new Offer(kind, from, voice, title, Step.ENDED);
    }
}
