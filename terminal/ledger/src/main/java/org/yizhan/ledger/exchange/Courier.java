package org.yizhan.ledger.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobTip;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactTypes;

/// What a terminal brings and fetches besides facts, and after them: blobs, as far as the month and
/// the disk allow, and bodies that are missing. Used by one exchange at a time.
public final class Courier {
    private final Ledger ledger;
    private final Parcels parcels;
    private final Allowance allowance;
    private final FactTypes types;
    private final Set<Extras.BodyAt> asked = new HashSet<>();
    private Extras there = Extras.NONE;
    private Optional<Extras.Piece> sent = Optional.empty();
    private List<BlobTip> coming = List.of();
    private final Set<Extras.BodyAt> given = new HashSet<>();
    private boolean moving;
    private boolean more;
    private long moved;

    public Courier(Ledger ledger, Blobs blobs, Allowance allowance, FactTypes types) {
        this.ledger = ledger;
        this.allowance = allowance;
        this.types = types;
        parcels = new Parcels(ledger, blobs);
    }

    /// What waits for a line, for telling people beforehand.
    ///
    /// @param count blobs that are not here yet
    /// @param bytes of them
    /// @param tooMuch how many of them are longer than what the month still allows
    /// @param noRoom how many of them the disk has no room for
    public record Waiting(int count, long bytes, int tooMuch, int noRoom) {
        public static final Waiting NONE = new Waiting(0, 0, 0, 0);

        static Waiting of(List<Long> lengths, long month, long disk) {
            return new Waiting(
                    lengths.size(),
                    lengths.stream().mapToLong(Long::longValue).sum(),
                    (int) lengths.stream().filter(bytes -> bytes > month).count(),
                    (int) lengths.stream().filter(bytes -> bytes > disk).count());
        }
    }

    /// What is still to be fetched for a place.
    public Waiting waiting(PlaceId place) {
        List<Long> lengths =
                parcels.lacking(Following.of(ledger, place).all()).stream()
                        .map(parcels::left)
                        .toList();
        return Waiting.of(lengths, allowance.left(), parcels.room());
    }

    /// A new exchange begins; what the hub lacked may have changed.
    void begin() {
        there = Extras.NONE;
        coming = List.of();
        given.clear();
        sent = Optional.empty();
        moving = false;
        more = false;
    }

    /// For the next request.
    ///
    /// @param factsFirst whether facts wait, which go before
    Extras request(Following following, boolean factsFirst) {
        sent =
                factsFirst
                        ? Optional.empty()
                        : parcels.giving(following.own(), there.blobs())
                                .filter(piece -> piece.bytes().length <= allowance.left());
        List<Extras.BodyAt> bodies =
                ledger.facts(store ->
                        new Missing(store).bodies(following.own(), following.above(), wish()));
        long left = allowance.left();
        return new Extras(
                bodies.stream().filter(at -> !asked.contains(at)).toList(),
                parcels.wanted(following.all(), coming, moved, blob -> parcels.left(blob) <= left),
                sent.stream().toList());
    }

    private Missing.Wish wish() {
        return new Missing.Wish(types::find, moved, Missing.MOST);
    }

    /// Takes an answer in.
    void take(Following following, Extras request, Extras answer) {
        List<Extras.Piece> taken = parcels.take(following.all(), answer.pieces());
        coming = taken.stream().map(Extras.Piece::tip).toList();
        long before = moved;
        moved += taken.stream().mapToLong(piece -> piece.bytes().length).sum();
        moved +=
                sent.filter(piece -> isAhead(piece, answer))
                        .map(piece -> piece.bytes().length)
                        .orElse(0);
        moved += request.bodies().size();
        moving = moved > before;
        asked.addAll(request.bodies()); // what the hub does not have now, it is asked after a start
        there = answer;
        more = hasMoreNow(following);
        moved += more ? 1 : 0; // what the hub asks for is new as well
    }

    /// Whether the hub took a piece: it asks for what follows, or no more for this blob.
    private static boolean isAhead(Extras.Piece piece, Extras answer) {
        return answer.blobs().stream()
                .filter(want -> want.tip().equals(piece.tip()))
                .allMatch(want -> want.offset() > piece.offset());
    }

    /// The facts whose bodies the hub asked for, each once in an exchange.
    List<Fact> bodies(Following following) {
        List<Extras.BodyAt> wanted = there.bodies().stream().filter(given::add).toList();
        return ledger.facts(
                store -> new Missing(store).given(following.own(), wanted, fact -> fact));
    }

    /// Whether the hub asked in the last exchange for blobs that are here: those that the month or
    /// the line did not let through.
    public boolean owes(PlaceId place) {
        return parcels.giving(Following.of(ledger, place).own(), there.blobs()).isPresent();
    }

    /// Whether another request would bring something on.
    boolean hasMore() {
        return more;
    }

    /// The hub gives what is asked for or lacks what is here, and the last piece did not fail.
    private boolean hasMoreNow(Following following) {
        boolean failed = sent.isPresent() && !moving;
        boolean lacked =
                parcels.giving(following.own(), there.blobs())
                        .filter(piece -> piece.bytes().length <= allowance.left())
                        .isPresent();
        return !failed && (!coming.isEmpty() || lacked || !given.containsAll(there.bodies()));
    }

    /// Grows with all that comes on; two rounds that leave it the same did nothing.
    long moved() {
        return moved;
    }

    /// Notes what went over the line.
    void spent(long request, Reply reply) {
        allowance.spent(
                request + (reply instanceof Reply.Answer answer ? answer.bytes().length : 0));
    }
}
