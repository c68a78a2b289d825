package org.yizhan.web.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.streams.FactStore;

/// Where a place's ledger stood when a paper was made: for every stream its author, its last
/// sequence and the beginning of the hash of the header there. Printed on the paper, it lets anyone
/// with the ledger see that nothing before was altered since.
///
/// @param marks by author
public record LedgerHead(List<Mark> marks) {
    private static final int HASH_DIGITS = 12;
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-f]{16})-(\\d{1,15})-([0-9a-f]{12})");

    public LedgerHead {
        marks = List.copyOf(marks);
    }

    /// @param hash the first 12 hexadecimal digits of the header's SHA-256
    record Mark(long author, long sequence, String hash) {
        @Override
        public String toString() {
            return HexFormat.of().toHexDigits(author) + "-" + sequence + "-" + hash;
        }
    }

    /// What a printed head says of a ledger.
    public enum Check {
        /// The ledger still says what it said then.
        FITS,
        /// It says something else: paper or ledger was altered.
        DIFFERS,
        /// This node does not hold so much of it, or it is another place's.
        UNKNOWN
    }

    public static LedgerHead of(Ledger ledger, PlaceId place) {
        return ledger.facts(store ->
                new LedgerHead(
                        store.have(List.of(place)).highest().keySet().stream()
                                .filter(stream -> stream.place().equals(place))
                                .map(stream -> mark(store, stream))
                                .sorted(Comparator.comparingLong(Mark::author))
                                .toList()));
    }

    private static Mark mark(FactStore store, StreamId stream) {
        FactStore.Position end = store.position(stream);
        return new Mark(stream.author(), end.sequence(), digits(end.hash()));
    }

    private static String digits(Hash hash) {
        return hash.toString().substring(0, HASH_DIGITS);
    }

    /// As it is printed.
    public String text() {
        return marks.stream().map(Mark::toString).collect(Collectors.joining(" "));
    }

    /// Compares what stands on a paper with a ledger.
    ///
    /// @param typed as printed; anything around the marks is left alone
    public static Check check(Ledger ledger, PlaceId place, String typed) {
        List<Mark> marks = new ArrayList<>();
        Matcher found = WRITTEN.matcher(typed.toLowerCase(java.util.Locale.ROOT));
        while (found.find()) {
            marks.add(
                    new Mark(
                            HexFormat.fromHexDigitsToLong(found.group(1)),
                            Long.parseLong(found.group(2)),
                            found.group(3)));
        }
        if (marks.isEmpty()) {
            return Check.UNKNOWN;
        }
        return ledger.facts(store -> {
            Check all = Check.FITS;
            for (Mark mark : marks) {
                Optional<Hash> here =
                        store.hashAt(new StreamId(place, mark.author()), mark.sequence());
                if (here.isPresent() && !digits(here.get()).equals(mark.hash())) {
                    return Check.DIFFERS;
                }
                all = here.isEmpty() ? Check.UNKNOWN : all;
            }
            return all;
        });
    }
}
