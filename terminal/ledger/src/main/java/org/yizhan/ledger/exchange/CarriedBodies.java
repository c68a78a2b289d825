package org.yizhan.ledger.exchange;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.streams.FactStore;

/// Missing bodies in letters that are carried by hand: each side says in its first letter which it
/// lacks, and the other keeps that word and puts them into its next letters.
final class CarriedBodies {
    /// In one trip; the rest is asked for with the next.
    private static final int MOST_CARRIED = 512;

    private final Ledger ledger;
    private final String word;

    /// @param peer to whom the letters go
    CarriedBodies(Ledger ledger, SubjectId peer) {
        this.ledger = ledger;
        word = "exchange.lacks/" + peer;
    }

    /// One letter's way out.
    interface Letters {
        /// @return how long it became, in bytes
        long add(List<Fact> facts) throws IOException;
    }

    /// What is not here.
    ///
    /// @param never types that stay where they are
    List<Extras.BodyAt> asking(List<PlaceId> own, List<PlaceId> above, Predicate<String> never) {
        return ledger.facts(store -> {
            long seed = store.last().map(FactStore.Last::arrival).orElse(0L);
            Missing.Wish wish = new Missing.Wish(ledger::type, seed, MOST_CARRIED);
            return new Missing(store).unless(never).bodies(own, above, wish);
        });
    }

    /// Keeps what the sender of a letter lacks.
    void take(Extras brought) {
        if (brought.all()) {
            ledger.remember(word, encode(brought.bodies()));
        }
    }

    /// Gives what the other side lacks, a letter at a time.
    ///
    /// @param shown what of a fact the other side may have
    /// @return how many bytes that took
    long give(List<PlaceId> places, UnaryOperator<Fact> shown, Letters letters) throws IOException {
        List<Extras.BodyAt> lacking = lacking();
        long bytes = 0;
        for (int from = 0; from < lacking.size(); from += Missing.MOST) {
            List<Extras.BodyAt> some =
                    lacking.subList(from, Math.min(from + Missing.MOST, lacking.size()));
            List<Fact> facts = ledger.facts(store -> new Missing(store).given(places, some, shown));
            bytes += facts.isEmpty() ? 0 : letters.add(facts);
        }
        return bytes;
    }

    private List<Extras.BodyAt> lacking() {
        return ledger.remembered(word)
                .map(text -> Arrays.stream(text.split(" ", -1)).filter(one -> !one.isEmpty()))
                .map(all -> all.limit(MOST_CARRIED).map(CarriedBodies::decode).toList())
                .orElse(List.of());
    }

    private static String encode(List<Extras.BodyAt> bodies) {
        return bodies.stream()
                .map(at ->
                        at.stream().place().code()
                                + "/"
                                + at.stream().author()
                                + "/"
                                + at.sequence())
                .collect(Collectors.joining(" "));
    }

    private static Extras.BodyAt decode(String text) {
        String[] parts = text.split("/", -1);
        StreamId stream = new StreamId(new PlaceId(parts[0]), Long.parseLong(parts[1]));
        return new Extras.BodyAt(stream, Long.parseLong(parts[2]));
    }
}
