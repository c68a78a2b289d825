package org.yizhan.ledger.nodes;

import java.util.Optional;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.exchange.Courier;

/// What recordings and pictures are still to come, said before the line carries them, and what this
/// month no longer has room for.
///
/// @param place empty where the terminal belongs nowhere yet
record MediaCheck(Courier courier, Optional<PlaceId> place) implements Check {
    private static final long MEGABYTE = 1_000_000;

    @Override
    public Finding run() {
        Courier.Waiting waiting = place.map(courier::waiting).orElse(new Courier.Waiting(0, 0, 0));
        if (waiting.count() == 0) {
            return Finding.of("media", Severity.GOOD, Sentence.of("nodes.media"));
        }
        long megabytes = (waiting.bytes() + MEGABYTE - 1) / MEGABYTE;
        return waiting.tooMuch() == 0
                ? Finding.of(
                        "media",
                        Severity.GOOD,
                        Sentence.of(
                                "nodes.mediaComing",
                                "count",
                                waiting.count(),
                                "megabytes",
                                megabytes))
                : Finding.of(
                        "media",
                        Severity.LOOK,
                        Sentence.of(
                                "nodes.mediaNextMonth",
                                "count",
                                waiting.tooMuch(),
                                "megabytes",
                                megabytes));
    }
}
