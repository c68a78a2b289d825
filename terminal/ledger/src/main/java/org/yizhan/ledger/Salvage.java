package org.yizhan.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.ledger.streams.FactStore;
import org.yizhan.ledger.streams.HaveVector;

/// Takes what can still be read and proved of a damaged database over into a new one. Of each
/// stream that is everything up to its first gap. What stands behind a gap is left to the hub where
/// the hub has it, and issued again under the same fact ids where it has not: since a fact is
/// applied once per id, nothing is doubled.
public final class Salvage {
    private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);
    private static final int AT_ONCE = 200;

    /// So many rows in a row that cannot be read are the end of the table.
    private static final long MOST_MISSES = 20_000;

    private final Handle damaged;
    private final FactStore from;
    private final FactStore into;
    private final List<Long> behindGaps = new ArrayList<>();
    private int kept;

    /// What was saved.
    ///
    /// @param kept how many facts stand where they stood
    /// @param again how many stood behind a gap and were issued again
    /// @param left how many stood behind a gap and are left to the hub, which has them
    public record Saved(int kept, int again, int left) {}

    /// What decides about facts behind a gap.
    ///
    /// @param own the places in whose streams this node may issue again
    /// @param elsewhere how far another node is known to have each stream, by the words that the
    ///     damaged node remembered
    public record Gaps(
            Predicate<PlaceId> own, Function<Map<String, String>, HaveVector> elsewhere) {}

    private Salvage(Handle damaged, Handle fresh, BodyCipher cipher) {
        this.damaged = damaged;
        from = new FactStore(damaged, cipher);
        into = new FactStore(fresh, cipher);
    }

    /// Fills an empty database within its transaction.
    ///
    /// @param damaged any question to it may fail
    public static Saved over(Handle damaged, Handle fresh, BodyCipher cipher, Ids ids, Gaps gaps) {
        Salvage salvage = new Salvage(damaged, fresh, cipher);
        salvage.eachFact();
        Saved saved = salvage.behindGaps(NodeState.renewAuthor(fresh, ids), gaps);
        LOG.warn("Saved of the damaged records: {}", saved);
        return saved;
    }

    private void eachFact() {
        long done = 0;
        long misses = 0;
        while (misses < MOST_MISSES) {
            Optional<List<FactStore.Arrived>> next = read(done, misses == 0 ? AT_ONCE : 1);
            if (next.isEmpty()) {
                done += misses == 0 ? 0 : 1; // of many rows any may be the one; of one, this is it
                misses++;
            } else if (next.get().isEmpty()) {
                return;
            } else {
                next.get().forEach(this::keep);
                done = next.get().getLast().arrival();
                misses = 0;
            }
        }
    }

    private Optional<List<FactStore.Arrived>> read(long after, int atOnce) {
        return tried(() -> from.arrivedAfter(after, atOnce));
    }

    private static <T> Optional<T> tried(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (RuntimeException e) {
            return Optional.empty(); // damaged here
        }
    }

    private void keep(FactStore.Arrived arrived) {
        Fact fact = proved(arrived.fact());
        FactHeader header = fact.header();
        FactStore.Position end = into.position(header.stream());
        if (header.sequence() == end.sequence() + 1 && header.previous().equals(end.hash())) {
            into.append(fact);
            kept++;
        } else {
            behindGaps.add(arrived.arrival());
        }
    }

    private static Fact proved(Fact fact) {
        return fact.body() instanceof FactBody.Present present
                        && !present.matches(fact.header().commitment())
                ? new Fact(fact.encoded(), fact.header(), new FactBody.Damaged())
                : fact;
    }

    private Saved behindGaps(long author, Gaps gaps) {
        HaveVector elsewhere = gaps.elsewhere.apply(words());
        int again = 0;
        for (long arrival : behindGaps) {
            Optional<Fact> fact =
                    read(arrival - 1, 1)
                            .map(rows -> proved(rows.getFirst().fact()))
                            .filter(one -> isLost(one, gaps, elsewhere));
            fact.ifPresent(lost -> issueAgain(lost, author));
            again += fact.isPresent() ? 1 : 0;
        }
        return new Saved(kept, again, behindGaps.size() - again);
    }

    private boolean isLost(Fact fact, Gaps gaps, HaveVector elsewhere) {
        FactHeader header = fact.header();
        return gaps.own.test(header.stream().place())
                && elsewhere.of(header.stream()) < header.sequence()
                && !into.has(header.id());
    }

    private void issueAgain(Fact fact, long author) {
        StreamId own = new StreamId(fact.header().stream().place(), author);
        into.append(Reissue.of(fact, own, into.position(own)));
    }

    /// What the damaged node remembered beside its facts.
    private Map<String, String> words() {
        return tried(
                        () -> {
                            Map<String, String> words = new HashMap<>();
                            damaged.createQuery("SELECT name, value FROM node_state")
                                    .map((row, _) ->
                                            words.put(
                                                    row.getString("name"), row.getString("value")))
                                    .list();
                            return words;
                        })
                .orElse(new HashMap<>());
    }
}
