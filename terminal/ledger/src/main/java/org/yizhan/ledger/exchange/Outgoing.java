package org.yizhan.ledger.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.streams.FactStore;
import org.yizhan.ledger.streams.HaveVector;

/// Picks what the other side lacks, a page at a time.
final class Outgoing {
    /// Before compression; at 100 kbit/s some fifteen seconds of sending.
    static final int PAGE_BYTES = 256 * 1024;

    private static final int READ_AT_ONCE = 64;
    private static final int SALT_AND_NAMES = 48;

    private final FactStore store;
    private final List<PlaceId> places;
    private final UnaryOperator<Fact> shown;

    /// @param places whose facts are given
    /// @param shown what of a fact the other side may have
    Outgoing(FactStore store, List<PlaceId> places, UnaryOperator<Fact> shown) {
        this.store = store;
        this.places = places;
        this.shown = shown;
    }

    Message.Page lackingIn(HaveVector theirs) {
        List<Fact> facts = new ArrayList<>();
        int bytes = 0;
        for (StreamId stream : longerThan(theirs)) {
            long from = theirs.of(stream);
            List<Fact> next = store.after(stream, from, READ_AT_ONCE);
            while (!next.isEmpty()) {
                for (Fact fact : next) {
                    Fact given = shown.apply(fact);
                    bytes += bytes(given);
                    if (bytes > PAGE_BYTES && !facts.isEmpty()) {
                        return new Message.Page(facts, true);
                    }
                    facts.add(given);
                    from = fact.header().sequence();
                }
                next = store.after(stream, from, READ_AT_ONCE);
            }
        }
        return new Message.Page(facts, false);
    }

    private List<StreamId> longerThan(HaveVector theirs) {
        HaveVector here = store.have(places);
        return here.highest().keySet().stream()
                .filter(stream -> here.of(stream) > theirs.of(stream))
                .sorted(Comparator.comparing(StreamId::place).thenComparing(StreamId::author))
                .toList();
    }

    private static int bytes(Fact fact) {
        int body = fact.body() instanceof FactBody.Present present ? present.content().length : 0;
        return fact.encoded().length + body + SALT_AND_NAMES;
    }
}
