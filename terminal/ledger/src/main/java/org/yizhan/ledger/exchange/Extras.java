package org.yizhan.ledger.exchange;

import java.util.List;
import org.yizhan.ledger.blobs.BlobTip;
import org.yizhan.ledger.facts.StreamId;

/// What a message carries besides facts. An older program leaves it alone.
///
/// @param bodies facts that the sender has without their bodies, and may have them
/// @param blobs what the sender lacks, what it would have first in front
/// @param pieces of blobs that the receiver lacked when it last spoke
/// @param all whether the sender lacks no other blobs than these
record Extras(List<BodyAt> bodies, List<Wanted> blobs, List<Piece> pieces, boolean all) {
    static final Extras NONE = new Extras(List.of(), List.of(), List.of());

    Extras {
        bodies = List.copyOf(bodies);
        blobs = List.copyOf(blobs);
        pieces = List.copyOf(pieces);
    }

    Extras(List<BodyAt> bodies, List<Wanted> blobs, List<Piece> pieces) {
        this(bodies, blobs, pieces, false);
    }

    /// Where a fact stands.
    record BodyAt(StreamId stream, long sequence) {}

    /// @param offset how many bytes are there already
    record Wanted(BlobTip tip, long offset) {}

    record Piece(BlobTip tip, long offset, byte[] bytes) {
        @Override
        public String toString() {
            return "Piece[" + tip + " at " + offset + ", " + bytes.length + " bytes]";
        }
    }
}
