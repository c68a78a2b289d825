package org.yizhan.ledger.nodes;

import java.util.Optional;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.exchange.Courier;

/// What recordings and pictures are still to come, said before the line carries them, and what the
/// month or the disk has no room for.
///
/// @param place empty where the terminal belongs nowhere yet
record MediaCheck(Courier courier, Optional<PlaceId> place) implements Check {
    private static final long MEGABYTE = 1_000_000;

    @Override
    public Finding run() {
        Courier.Waiting waiting = place.map(courier::waiting).orElse(Courier.Waiting.NONE);
        if (waiting.noRoom() > 0) {
            return finding(Severity.LOOK, "nodes.mediaNoRoom", waiting.noRoom(), waiting);
        }
        if (waiting.tooMuch() > 0) {
            return finding(Severity.LOOK, "nodes.mediaNextMonth", waiting.tooMuch(), waiting);
        }
        return waiting.count() == 0
                ? Finding.of("media", Severity.GOOD, Sentence.of("nodes.media"))
                : finding(Severity.GOOD, "nodes.mediaComing", waiting.count(), waiting);
    }

    private static Finding finding(
            Severity severity, String key, int count, Courier.Waiting waiting) {
        long megabytes = (waiting.bytes() + MEGABYTE - 1) / MEGABYTE;
        return Finding.of(
                "media", severity, Sentence.of(key, "count", count, "megabytes", megabytes));
    }
}
