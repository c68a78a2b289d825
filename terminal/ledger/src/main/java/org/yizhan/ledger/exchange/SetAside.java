package org.yizhan.ledger.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Arrivals;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.storage.Storage;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.ledger.streams.FactStore;
import org.yizhan.ledger.streams.HaveVector;
import org.yizhan.ledger.views.Views;

/// Facts that wait until a person decides: those of revoked terminals, and those above the villages
/// that a hub, put back from an old backup, has forgotten and terminals still hold. They are in no
/// view.
public final class SetAside {
    /// A revoked terminal may be in strange hands: it must not fill the hub's disk.
    private static final int MOST_FACTS = 20_000;

    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private final AsideRows rows;
    private final Ledger ledger;

    /// @param cipher of the hub's node
    public SetAside(Storage storage, Ledger ledger, BodyCipher cipher) {
        rows = new AsideRows(storage, cipher);
        this.ledger = ledger;
    }

    /// How many facts of a terminal wait.
    public int count(SubjectId terminal) {
        return rows.sum(terminal).facts();
    }

    /// What of one terminal waits.
    ///
    /// @param since when the first of it came, by the hub's clock
    /// @param places whose records they are
    /// @param types how many there are of each type, by its name
    public record Waiting(
            SubjectId terminal, Instant since, Set<PlaceId> places, Map<String, Long> types) {
        public Waiting {
            places = Set.copyOf(places);
            types = Map.copyOf(types);
        }

        public long count() {
            return types.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /// Of which terminals something waits, and the places whose records they are, without reading any:
    /// asked whenever somebody opens the hub's first page.
    ///
    /// @param views of a hub, whose facts are in the same database
    public static Map<SubjectId, Set<PlaceId>> bringers(Views views) {
        return AsideRows.places(views.handle());
    }

    /// All that waits for a person.
    public List<Waiting> waiting() {
        return rows.bringers().stream().map(this::described).toList();
    }

    private Waiting described(AsideRows.Bringer one) {
        Set<PlaceId> places = new HashSet<>();
        Map<String, Long> types = new HashMap<>();
        rows.eachPage(
                one.terminal(),
                facts -> {
                    for (Fact fact : facts) {
                        places.add(fact.header().stream().place());
                        types.merge(fact.header().type(), 1L, Long::sum);
                    }
                });
        return new Waiting(one.terminal(), one.since(), places, types);
    }

    /// A person decided that the facts of a terminal count: they go into the ledger. What does not
    /// follow what is there goes on waiting. Cut off anywhere, saying so again goes on.
    public Arrivals admit(SubjectId terminal) {
        List<Arrivals> all = new ArrayList<>();
        rows.eachPage(
                terminal,
                facts -> {
                    all.add(ledger.accept(facts));
                    rows.drop(
                            terminal,
                            ledger.facts(store -> facts.stream().filter(isIn(store)).toList()));
                });
        return all.stream().reduce(Arrivals.NONE, Arrivals::and);
    }

    private static Predicate<Fact> isIn(FactStore store) {
        return fact ->
                store.hashAt(fact.header().stream(), fact.header().sequence())
                        .filter(fact.hash()::equals)
                        .isPresent();
    }

    /// Keeps what a terminal sent, as far as there is room.
    void keep(SubjectId terminal, List<Fact> came, Instant at) {
        AsideRows.Sum sum = rows.sum(terminal);
        int room = sum.bytes() < MOST_BYTES ? Math.max(0, MOST_FACTS - sum.facts()) : 0;
        rows.keep(terminal, came.subList(0, Math.min(room, came.size())), at);
    }

    /// How far the facts of a terminal reach, what was accepted before and what waits together.
    HaveVector reach(SubjectId terminal, HaveVector accepted) {
        Map<StreamId, Long> highest = new HashMap<>(accepted.highest());
        rows.highest(terminal)
                .forEach((stream, sequence) -> highest.merge(stream, sequence, Math::max));
        return new HaveVector(highest, Map.of());
    }

    /// How far a terminal need not offer any more: what this hub has, and of what that terminal has
    /// beyond it, what waits here already, whoever brought it.
    ///
    /// @param above places in which this hub may have forgotten something
    /// @param there what the terminal has
    HaveVector reach(HaveVector accepted, Collection<PlaceId> above, HaveVector there) {
        Map<StreamId, Long> highest = new HashMap<>(accepted.highest());
        Map<StreamId, Long> tips = new HashMap<>(accepted.tips());
        for (StreamId stream : there.highest().keySet()) {
            long end = accepted.of(stream);
            if (above.contains(stream.place()) && there.of(stream) > end) {
                long waiting = Math.min(there.of(stream), rows.follows(stream, end));
                if (waiting > end) {
                    highest.put(stream, waiting);
                    tips.remove(stream);
                }
            }
        }
        return new HaveVector(highest, tips);
    }
}
