package org.yizhan.ledger.exchange;

import java.time.Duration;

/// What came of handing a message to a hub.
public sealed interface Reply {
    /// The hub's answer, not yet looked into.
    record Answer(byte[] bytes) implements Reply {
        @Override
        public String toString() {
            return "Answer[" + bytes.length + " bytes]";
        }
    }

    /// The hub has too much to do just now.
    ///
    /// @param pause how long it asks to be left alone
    record Busy(Duration pause) implements Reply {}

    /// The hub does not know this terminal.
    record Refused() implements Reply {}

    /// No answer that could be used. What was sent may or may not have arrived.
    record Failed(Cause cause) implements Reply {}

    /// Why there is no answer.
    enum Cause {
        /// Nothing answers there, or the way to it is cut.
        UNREACHABLE,
        /// Something else answers there: its key is not the one that is pinned.
        OTHER_KEY,
        /// It could not make sense of what was sent.
        NOT_UNDERSTOOD,
        /// It failed while answering.
        BROKEN
    }
}
