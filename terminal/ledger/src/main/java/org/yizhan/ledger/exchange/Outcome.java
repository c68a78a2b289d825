package org.yizhan.ledger.exchange;

import java.time.Duration;
import org.yizhan.domain.texts.Sentence;

/// What one exchange with the hub came to.
public sealed interface Outcome {
    /// Both sides have what the other has.
    record Drained() implements Outcome {}

    /// The hub asked for a pause.
    record Busy(Duration pause) implements Outcome {}

    /// It did not get to the end; the next try goes on where this one stopped.
    record Failed(Trouble trouble) implements Outcome {}

    /// What stands in the way.
    enum Trouble {
        UNREACHABLE("exchange.trouble.unreachable"),
        OTHER_KEY("exchange.trouble.otherKey"),
        NONSENSE("exchange.trouble.nonsense"),
        BUSY("exchange.trouble.busy"),
        UNKNOWN_HERE("exchange.trouble.unknownHere"),
        REVOKED("exchange.trouble.revoked"),
        OWN_DISK("exchange.trouble.ownDisk");

        private final String key;

        Trouble(String key) {
            this.key = key;
        }

        public Sentence sentence() {
            return Sentence.of(key);
        }
    }
}
