package org.yizhan.ledger;

import java.security.SecureRandom;
import java.util.List;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.Ids;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.facts.HeaderCodec;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.streams.FactStore;
import org.yizhan.ledger.time.TrustedClock;
import org.yizhan.ledger.views.Registers;

/// Makes a fact of a draft: identity, place in the stream, time, commitment.
final class Composing {
    private final SecureRandom salts = new SecureRandom();
    private final Ids ids;
    private final TrustedClock clock;
    private final BodyCodec codec;

    Composing(Ids ids, TrustedClock clock, BodyCodec codec) {
        this.ids = ids;
        this.clock = clock;
        this.codec = codec;
    }

    Fact compose(
            FactStore store, Registers registers, StreamId stream, Actor actor, Draft<?> draft) {
        FactBody.Present body = body(draft);
        FactStore.Position end = store.position(stream);
        List<FactId> replaces =
                draft.type().shape() == FactType.Shape.REGISTER
                        ? registers.heads(stream.place(), draft.type().name(), draft.subject())
                        : List.of();
        FactHeader header =
                new FactHeader(
                        ids.fact(),
                        stream,
                        end.sequence() + 1,
                        end.hash(),
                        clock.now(),
                        actor,
                        draft.type().name(),
                        draft.type().version(),
                        draft.subject(),
                        replaces,
                        Hash.of(body.salt(), body.content()));
        return new Fact(HeaderCodec.encode(header), header, body);
    }

    private FactBody.Present body(Draft<?> draft) {
        byte[] content = codec.encode(draft.body());
        if (content.length > FactBody.MOST_BYTES) {
            throw new IllegalArgumentException(
                    draft.type().name()
                            + " has "
                            + content.length
                            + " bytes, more than a fact may");
        }
        byte[] salt = new byte[32];
        salts.nextBytes(salt);
        return new FactBody.Present(salt, content);
    }
}
