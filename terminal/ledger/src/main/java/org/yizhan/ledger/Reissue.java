package org.yizhan.ledger;

import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.HeaderCodec;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.streams.FactStore;

/// A fact issued again under its own id, in another stream.
final class Reissue {
    private Reissue() {}

    /// @param end of the stream it goes to
    static Fact of(Fact fact, StreamId own, FactStore.Position end) {
        FactHeader header = fact.header();
        FactHeader again =
                new FactHeader(
                        header.id(),
                        own,
                        end.sequence() + 1,
                        end.hash(),
                        header.time(),
                        header.actor(),
                        header.type(),
                        header.version(),
                        header.subject(),
                        header.replaces(),
                        header.commitment());
        return new Fact(HeaderCodec.encode(again), again, fact.body());
    }
}
