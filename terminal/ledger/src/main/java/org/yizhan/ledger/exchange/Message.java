package org.yizhan.ledger.exchange;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.streams.HaveVector;

/// What one node tells another in one go.
record Message(About about, HaveVector have, Page page, Extras extras) {
    Message(About about, HaveVector have, Page page) {
        this(about, have, page, Extras.NONE);
    }

    /// The same, carrying more.
    Message with(Extras more) {
        return new Message(about, have, page, more);
    }

    /// Whether the hub takes and gives facts.
    enum Standing {
        ENROLLED,
        /// What comes is kept for a person; nothing is given.
        REVOKED
    }

    /// @param sent by the sender's clock
    /// @param answers hash of the envelope this answers; [Hash#NONE] in a request
    record About(Instant sent, Standing standing, Hash answers) {
        static About request(Instant sent) {
            return new About(sent, Standing.ENROLLED, Hash.NONE);
        }
    }

    /// Some of what the other side lacks, each stream in sequence.
    ///
    /// @param more whether there is more that did not fit
    record Page(List<Fact> facts, boolean more) {
        static final Page EMPTY = new Page(List.of(), false);

        Page {
            facts = List.copyOf(facts);
        }

        /// The same and what follows it.
        Page and(Page next) {
            return new Page(Stream.concat(facts.stream(), next.facts.stream()).toList(), next.more);
        }

        /// The same with facts in front that the other side has without their bodies.
        Page with(List<Fact> asked) {
            return asked.isEmpty()
                    ? this
                    : new Page(Stream.concat(asked.stream(), facts.stream()).toList(), more);
        }
    }
}
