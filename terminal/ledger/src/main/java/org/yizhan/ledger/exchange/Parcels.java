package org.yizhan.ledger.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobPieces;
import org.yizhan.ledger.blobs.BlobRows;
import org.yizhan.ledger.blobs.BlobTip;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.study.Unmeant;

/// Blobs between two nodes, the same at both ends. Neither remembers what it has sent: each says
/// what it lacks and from which byte on, and the other gives a piece. Safe for any thread.
public final class Parcels {
    private static final Logger LOG = LoggerFactory.getLogger(Parcels.class);

    /// How many of the newest are asked for, and how many of the rest, other ones each time: what
    /// nobody can give any more must not stand in the way of what somebody can.
    private static final int OF_EACH = 24;

    /// How many of the newest go by hand: their names fill a twentieth of a message.
    private static final int MOST_CARRIED = 4_000;

    private final Ledger ledger;
    private final BlobPieces pieces;

    public Parcels(Ledger ledger, Blobs blobs) {
        this.ledger = ledger;
        pieces = new BlobPieces(blobs);
    }

    /// What the facts of some places name and is not here, but for what is meant for others.
    List<BlobRows.Named> lacking(Collection<PlaceId> places) {
        List<BlobRows.Named> lacking =
                ledger.read(views -> new BlobRows(views.handle()).of(places)).stream()
                        .filter(pieces::isWanted)
                        .toList();
        if (lacking.isEmpty()) {
            return lacking;
        }
        Set<String> others = ledger.read(views -> Unmeant.names(views, places));
        return lacking.stream().filter(blob -> !others.contains(blob.name())).toList();
    }

    /// What to ask for.
    ///
    /// @param first what is on its way
    /// @param seed decides which of those that are not new are asked for
    /// @param allowed whether there is room for a blob
    List<Extras.Wanted> wanted(
            Collection<PlaceId> places,
            List<BlobTip> first,
            long seed,
            Predicate<BlobRows.Named> allowed) {
        List<BlobRows.Named> all =
                lacking(places).stream()
                        .filter(blob -> left(blob) <= pieces.room() && allowed.test(blob))
                        .sorted(
                                Comparator.comparing(
                                        blob -> !first.contains(BlobTip.of(blob.name()))))
                        .toList();
        Stream<BlobRows.Named> others =
                all.stream()
                        .skip(OF_EACH)
                        .sorted(
                                Comparator.comparingLong(
                                        blob -> mixed(BlobTip.of(blob.name()).bits() ^ seed)))
                        .limit(OF_EACH);
        return Stream.concat(all.stream().limit(OF_EACH), others)
                .map(blob -> new Extras.Wanted(BlobTip.of(blob.name()), pieces.begun(blob)))
                .toList();
    }

    /// Everything to ask for where an answer takes days.
    List<Extras.Wanted> allWanted(Collection<PlaceId> places) {
        return lacking(places).stream()
                .filter(blob -> left(blob) <= pieces.room())
                .limit(MOST_CARRIED)
                .map(blob -> new Extras.Wanted(BlobTip.of(blob.name()), pieces.begun(blob)))
                .toList();
    }

    /// Everything that is here, for one who has none of it.
    List<Extras.Wanted> here(Collection<PlaceId> places) {
        return ledger.read(views -> new BlobRows(views.handle()).of(places)).stream()
                .filter(pieces::isHere)
                .limit(MOST_CARRIED)
                .map(blob -> new Extras.Wanted(BlobTip.of(blob.name()), 0))
                .toList();
    }

    private static long mixed(long bits) {
        long mixed = bits * 0x9E37_79B9_7F4A_7C15L;
        return mixed ^ (mixed >>> 32);
    }

    /// How many bytes of a blob are still to come.
    long left(BlobRows.Named blob) {
        return blob.sealedBytes() - pieces.begun(blob);
    }

    /// How many bytes of what the other side lacks are here.
    long toGive(Collection<PlaceId> places, Extras.Wanted want) {
        return find(places, want.tip())
                .filter(pieces::isHere)
                .map(blob -> Math.max(0, blob.sealedBytes() - want.offset()))
                .orElse(0L);
    }

    /// How many bytes may still come without taking the room that facts need.
    long room() {
        return pieces.room();
    }

    /// Takes pieces of blobs that the facts of some places name.
    ///
    /// @return those that followed what was here
    List<Extras.Piece> take(Collection<PlaceId> places, List<Extras.Piece> came) {
        List<Extras.Piece> taken = new ArrayList<>();
        for (Extras.Piece piece : came) {
            Optional<BlobRows.Named> blob = find(places, piece.tip());
            if (blob.isPresent() && isTaken(blob.get(), piece)) {
                taken.add(piece);
            }
        }
        return taken;
    }

    private boolean isTaken(BlobRows.Named blob, Extras.Piece piece) {
        try {
            return switch (pieces.take(blob, piece.offset(), piece.bytes())) {
                case PART, WHOLE -> true;
                case NOT_FOLLOWING, WRONG -> false;
            };
        } catch (IOException e) {
            LOG.warn("A piece of a blob cannot be kept", e);
            return false;
        }
    }

    /// A piece of the first that is here of what the other side lacks.
    Optional<Extras.Piece> giving(Collection<PlaceId> places, List<Extras.Wanted> wanted) {
        return wanted.stream()
                .flatMap(want -> find(places, want.tip()).flatMap(blob -> cut(blob, want)).stream())
                .findFirst();
    }

    private Optional<Extras.Piece> cut(BlobRows.Named blob, Extras.Wanted want) {
        try {
            return pieces.cut(blob, want.offset())
                    .map(bytes -> new Extras.Piece(want.tip(), want.offset(), bytes));
        } catch (IOException e) {
            LOG.warn("A blob cannot be read", e);
            return Optional.empty();
        }
    }

    private Optional<BlobRows.Named> find(Collection<PlaceId> places, BlobTip tip) {
        return ledger.read(views -> new BlobRows(views.handle()).find(places, tip));
    }
}
