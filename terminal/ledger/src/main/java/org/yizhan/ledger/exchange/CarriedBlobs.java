package org.yizhan.ledger.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobPieces;
import org.yizhan.ledger.blobs.BlobTip;
import org.yizhan.ledger.blobs.Blobs;

/// Blobs in letters that are carried by hand, after the facts and as far as there is room. A trip
/// takes days, so each side says in its letters everything that it lacks, and the other keeps that
/// word for its next letters. Pieces that were carried twice or too late are left out.
final class CarriedBlobs {
    private static final int PIECES_A_LETTER = 4;

    /// A letter of pieces and what stands around them.
    private static final long LETTER_BYTES = PIECES_A_LETTER * BlobPieces.PIECE_BYTES + 16L * 1024;

    private static final int HEX = 16;

    private final Ledger ledger;
    private final Parcels parcels;
    private final String word;

    /// @param peer to whom the letters go
    CarriedBlobs(Ledger ledger, Blobs blobs, SubjectId peer) {
        this.ledger = ledger;
        parcels = new Parcels(ledger, blobs);
        word = "exchange.wants/" + peer;
    }

    /// One letter's way out.
    interface Letters {
        /// @return how long it became, in bytes
        long add(Extras pieces) throws IOException;
    }

    /// For the first letter: all that is not here of what the facts of some places name.
    ///
    /// @param bodies that are not here either
    Extras asking(Collection<PlaceId> places, List<Extras.BodyAt> bodies) {
        return new Extras(bodies, parcels.allWanted(places), List.of(), true);
    }

    /// How many bytes of what the facts of some places name are not here.
    long missing(Collection<PlaceId> places) {
        return parcels.lacking(places).stream().mapToLong(parcels::left).sum();
    }

    /// How many bytes are here of what the other side last said it lacks.
    ///
    /// @param places whose blobs are given
    long waiting(Collection<PlaceId> places) {
        return lacking().stream().mapToLong(blob -> parcels.toGive(places, blob)).sum();
    }

    /// Takes in what a letter brings, and keeps what its sender lacks.
    void take(Collection<PlaceId> places, Extras brought) {
        parcels.take(places, brought.pieces());
        if (brought.all()) {
            ledger.remember(word, encode(brought.blobs()));
        }
    }

    /// Gives what the other side lacks.
    ///
    /// @param places whose blobs are given
    /// @param most bytes for all letters together
    void give(Collection<PlaceId> places, long most, Letters letters) throws IOException {
        give(places, lacking(), most, letters);
    }

    /// As [#give(Collection, long, Letters)]; where the other side has never said what it lacks,
    /// everything that is here, the newest first.
    void giveUnasked(Collection<PlaceId> places, long most, Letters letters) throws IOException {
        List<Extras.Wanted> wanted =
                ledger.remembered(word).isPresent() ? lacking() : parcels.here(places);
        give(places, wanted, most, letters);
    }

    private void give(
            Collection<PlaceId> places, List<Extras.Wanted> wanted, long most, Letters letters)
            throws IOException {
        List<Extras.Piece> pieces = new ArrayList<>();
        long left = most;
        for (Extras.Wanted blob : wanted) {
            Optional<Extras.Piece> next = parcels.giving(places, List.of(blob));
            while (next.isPresent() && left >= LETTER_BYTES) {
                pieces.add(next.get());
                if (pieces.size() == PIECES_A_LETTER) {
                    left -= letters.add(letter(pieces));
                    pieces.clear();
                }
                next = parcels.giving(places, List.of(after(next.get())));
            }
        }
        if (!pieces.isEmpty()) {
            letters.add(letter(pieces));
        }
    }

    private static Extras letter(List<Extras.Piece> pieces) {
        return new Extras(List.of(), List.of(), pieces);
    }

    private static Extras.Wanted after(Extras.Piece piece) {
        return new Extras.Wanted(piece.tip(), piece.offset() + piece.bytes().length);
    }

    private List<Extras.Wanted> lacking() {
        return ledger.remembered(word).map(CarriedBlobs::decode).orElse(List.of());
    }

    private static String encode(List<Extras.Wanted> wanted) {
        return wanted.stream()
                .map(one -> one.tip().hex() + one.offset())
                .collect(Collectors.joining(" "));
    }

    private static List<Extras.Wanted> decode(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(one -> one.length() > HEX)
                .map(one ->
                        new Extras.Wanted(
                                BlobTip.of(one.substring(0, HEX)),
                                Long.parseLong(one.substring(HEX))))
                .toList();
    }
}
