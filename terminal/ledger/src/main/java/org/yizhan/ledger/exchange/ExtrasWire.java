package org.yizhan.ledger.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.blobs.BlobTip;
import org.yizhan.ledger.facts.StreamId;

/// [Extras] as they travel: b bodies, w wanted blobs, c pieces, l whether no more are wanted.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ExtrasWire(
        @Nullable List<Body> b,
        @Nullable List<Want> w,
        @Nullable List<PieceWire> c,
        @Nullable Boolean l) {

    /// p place, a author, s sequence.
    record Body(String p, long a, long s) {}

    /// n tip of the name, o offset.
    record Want(long n, long o) {}

    /// n tip of the name, o offset, b bytes.
    record PieceWire(long n, long o, byte[] b) {}

    static @Nullable ExtrasWire of(Extras extras) {
        if (extras.equals(Extras.NONE)) {
            return null;
        }
        return new ExtrasWire(
                extras.bodies().stream()
                        .map(at ->
                                new Body(
                                        at.stream().place().code(),
                                        at.stream().author(),
                                        at.sequence()))
                        .toList(),
                extras.blobs().stream()
                        .map(want -> new Want(want.tip().bits(), want.offset()))
                        .toList(),
                extras.pieces().stream()
                        .map(piece ->
                                new PieceWire(piece.tip().bits(), piece.offset(), piece.bytes()))
                        .toList(),
                extras.all() ? true : null);
    }

    /// @throws IllegalArgumentException if it makes no sense
    static Extras read(@Nullable ExtrasWire wire) {
        return wire == null ? Extras.NONE : wire.read();
    }

    private Extras read() {
        return new Extras(
                orNone(b).stream()
                        .map(at -> new Extras.BodyAt(new StreamId(new PlaceId(at.p), at.a), at.s))
                        .toList(),
                orNone(w).stream()
                        .map(want -> new Extras.Wanted(new BlobTip(want.n), positive(want.o)))
                        .toList(),
                orNone(c).stream()
                        .map(piece ->
                                new Extras.Piece(
                                        new BlobTip(piece.n), positive(piece.o), piece.b.clone()))
                        .toList(),
                Boolean.TRUE.equals(l));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static long positive(long offset) {
        if (offset < 0) {
            throw new IllegalArgumentException("Not an offset");
        }
        return offset;
    }
}
