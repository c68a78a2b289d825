package org.yizhan.ledger.facts;

import java.time.Instant;
import java.util.List;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;

/// What is known of a fact even where its body is sealed, withheld or erased.
///
/// @param sequence from 1, gapless within the stream
/// @param previous hash of the header before it in the stream, [Hash#NONE] for the first
/// @param time when, and how far the clock could be trusted
/// @param type the name of the [FactType]
/// @param version the version of the type the body was written in
/// @param replaces the facts this one takes the place of
/// @param commitment SHA-256 over salt and body
public record FactHeader(
        FactId id,
        StreamId stream,
        long sequence,
        Hash previous,
        Stamp time,
        Actor actor,
        String type,
        int version,
        SubjectId subject,
        List<FactId> replaces,
        Hash commitment) {
    public FactHeader {
        replaces = List.copyOf(replaces);
    }

    public Instant at() {
        return time.at();
    }
}
