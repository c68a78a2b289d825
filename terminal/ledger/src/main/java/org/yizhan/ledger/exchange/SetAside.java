package org.yizhan.ledger.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Arrivals;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.storage.Storage;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.ledger.streams.HaveVector;

/// Facts that wait until a person decides: those of revoked terminals, and those above the villages
/// that a hub, put back from an old backup, has forgotten and terminals still hold. They are in no
/// view.
public final class SetAside {
    /// A revoked terminal may be in strange hands: it must not fill the hub's disk.
    private static final int MOST_FACTS = 20_000;

    private final Storage storage;
    private final Ledger ledger;
    private final BodyCipher cipher;

    /// @param cipher of the hub's node
    public SetAside(Storage storage, Ledger ledger, BodyCipher cipher) {
        this.storage = storage;
        this.ledger = ledger;
        this.cipher = cipher;
    }

    /// How many facts of a terminal wait.
    public int count(SubjectId terminal) {
        return storage.read((facts, _) ->
                facts.createQuery("SELECT COUNT(*) FROM exchange_aside WHERE terminal = :t")
                        .bind("t", terminal.toString())
                        .mapTo(Integer.class)
                        .one());
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

    /// All that waits for a person.
    public List<Waiting> waiting() {
        return storage
                .read((facts, _) ->
                        facts.createQuery(
                                        """
                                        SELECT terminal, MIN(came) AS since FROM exchange_aside
                                        GROUP BY terminal ORDER BY terminal
                                        """)
                                .map((row, _) -> {
                                    SubjectId terminal = SubjectId.parse(row.getString("terminal"));
                                    Instant since = Instant.ofEpochMilli(row.getLong("since"));
                                    return new Waiting(terminal, since, Set.of(), Map.of());
                                })
                                .list())
                .stream()
                .map(one -> described(one.terminal, one.since))
                .toList();
    }

    private Waiting described(SubjectId terminal, Instant since) {
        List<FactHeader> headers = waiting(terminal).stream().map(Fact::header).toList();
        return new Waiting(
                terminal,
                since,
                headers.stream().map(header -> header.stream().place()).collect(Collectors.toSet()),
                headers.stream()
                        .collect(Collectors.groupingBy(FactHeader::type, Collectors.counting())));
    }

    /// A person decided that the facts of a terminal count: they go into the ledger.
    public Arrivals admit(SubjectId terminal) {
        Arrivals arrivals = ledger.accept(waiting(terminal));
        drop(terminal);
        return arrivals;
    }

    /// A person decided that they do not.
    public void drop(SubjectId terminal) {
        storage.write((facts, _) ->
                facts.execute(
                        "DELETE FROM exchange_aside WHERE terminal = ?", terminal.toString()));
    }

    private List<Fact> waiting(SubjectId terminal) {
        return storage.read((facts, _) ->
                facts
                        .createQuery(
                                """
                                SELECT sealed FROM exchange_aside WHERE terminal = :t
                                ORDER BY place, author, sequence
                                """)
                        .bind("t", terminal.toString())
                        .map((row, _) -> cipher.open(row.getBytes("sealed"), bound(terminal)))
                        .stream()
                        .flatMap(Optional::stream)
                        .map(MessageCodec::decodeFact)
                        .toList());
    }

    /// Keeps what a terminal sent, as far as there is room.
    void keep(SubjectId terminal, List<Fact> came, Instant at) {
        int room = MOST_FACTS - count(terminal);
        storage.write((facts, _) -> {
            for (Fact fact : came.subList(0, Math.max(0, Math.min(room, came.size())))) {
                FactHeader header = fact.header();
                facts.execute(
                        """
                        INSERT INTO exchange_aside
                          (terminal, place, author, sequence, came, sealed)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """,
                        terminal.toString(),
                        header.stream().place().code(),
                        header.stream().author(),
                        header.sequence(),
                        at.toEpochMilli(),
                        cipher.seal(MessageCodec.encode(fact), bound(terminal)));
            }
            return came.size();
        });
    }

    /// How far the facts of a terminal reach, what was accepted before and what waits together.
    HaveVector reach(SubjectId terminal, HaveVector accepted) {
        Map<StreamId, Long> highest = new HashMap<>(accepted.highest());
        storage.read((facts, _) ->
                        facts.createQuery(
                                        """
                                        SELECT place, author, MAX(sequence) AS highest
                                        FROM exchange_aside WHERE terminal = :t
                                        GROUP BY place, author
                                        """)
                                .bind("t", terminal.toString())
                                .map((row, _) ->
                                        Map.entry(
                                                new StreamId(
                                                        new PlaceId(row.getString("place")),
                                                        row.getLong("author")),
                                                row.getLong("highest")))
                                .list())
                .forEach(entry -> highest.merge(entry.getKey(), entry.getValue(), Math::max));
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
                long waiting = Math.min(there.of(stream), follows(stream, end));
                if (waiting > end) {
                    highest.put(stream, waiting);
                    tips.remove(stream);
                }
            }
        }
        return new HaveVector(highest, tips);
    }

    /// How far a stream goes on after its end with what waits.
    private long follows(StreamId stream, long end) {
        List<Long> sequences =
                storage.read((facts, _) ->
                        facts.createQuery(
                                        """
                                        SELECT DISTINCT sequence FROM exchange_aside
                                        WHERE place = :p AND author = :a AND sequence > :e
                                        ORDER BY sequence
                                        """)
                                .bind("p", stream.place().code())
                                .bind("a", stream.author())
                                .bind("e", end)
                                .mapTo(Long.class)
                                .list());
        long reached = end;
        for (long sequence : sequences) {
            if (sequence != reached + 1) {
                return reached;
            }
            reached = sequence;
        }
        return reached;
    }

    private static byte[] bound(SubjectId terminal) {
        return ("yizhan: aside " + terminal).getBytes(StandardCharsets.US_ASCII);
    }
}
