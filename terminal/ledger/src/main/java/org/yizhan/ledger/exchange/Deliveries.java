package org.yizhan.ledger.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.storage.Storage;
import org.yizhan.ledger.streams.HaveVector;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;

/// What a hub knows of its terminals' last words: when, and what they had received by then.
public final class Deliveries {
    private final Storage storage;
    private final Ledger ledger;

    /// @param storage of the hub
    public Deliveries(Storage storage, Ledger ledger) {
        this.storage = storage;
        this.ledger = ledger;
    }

    /// Whether something published has come to a terminal: 已送到终端, or 还没送到（上次联系…）.
    ///
    /// @param lastHeard by the hub's clock; empty if never
    public record Delivery(
            Entry<Terminal> terminal, boolean arrived, Optional<Instant> lastHeard) {}

    private record Heard(Instant at, HaveVector have) {}

    /// When a terminal was last heard, by the hub's clock.
    public Optional<Instant> lastHeard(SubjectId terminal) {
        return find(terminal).map(Heard::at);
    }

    /// When each terminal was last heard, by the hub's clock; one never heard is not there.
    public Map<SubjectId, Instant> lastHeard() {
        Map<SubjectId, Instant> last = new HashMap<>();
        storage.read((facts, _) ->
                facts
                        .createQuery("SELECT terminal, heard FROM exchange_terminal")
                        .map((row, _) ->
                                last.put(
                                        SubjectId.parse(row.getString("terminal")),
                                        Instant.ofEpochMilli(row.getLong("heard"))))
                        .stream()
                        .count());
        return last;
    }

    /// What a terminal last said it has.
    HaveVector have(SubjectId terminal) {
        return find(terminal).map(Heard::have).orElse(HaveVector.NOTHING);
    }

    /// How far a fact has come: every terminal it is for that was not revoked.
    public List<Delivery> of(FactId fact) {
        return of(List.of(fact)).getOrDefault(fact, List.of());
    }

    /// How far each of several facts has come; what the terminals last said is read once.
    public Map<FactId, List<Delivery>> of(Collection<FactId> facts) {
        List<FactHeader> headers =
                ledger.facts(store ->
                        facts.stream()
                                .flatMap(id -> store.find(id).stream())
                                .map(found -> found.header())
                                .toList());
        Map<SubjectId, Heard> heard = headers.isEmpty() ? Map.of() : allHeard();
        Map<PlaceId, List<Entry<Terminal>>> terminals = new HashMap<>();
        Map<FactId, List<Delivery>> deliveries = new HashMap<>();
        for (FactHeader header : headers) {
            deliveries.put(
                    header.id(),
                    terminals.computeIfAbsent(header.stream().place(), this::served).stream()
                            .map(terminal ->
                                    delivery(
                                            terminal,
                                            Optional.ofNullable(heard.get(terminal.subject())),
                                            header))
                            .toList());
        }
        return deliveries;
    }

    private List<Entry<Terminal>> served(PlaceId place) {
        return ledger.read(views -> new Terminals(views).within(place)).stream()
                .filter(entry -> !entry.value().revoked())
                .toList();
    }

    private static Delivery delivery(
            Entry<Terminal> terminal, Optional<Heard> heard, FactHeader header) {
        boolean arrived =
                heard.filter(last -> last.have().of(header.stream()) >= header.sequence())
                        .isPresent();
        return new Delivery(terminal, arrived, heard.map(Heard::at));
    }

    private Map<SubjectId, Heard> allHeard() {
        Map<SubjectId, Heard> all = new HashMap<>();
        storage.read((facts, _) ->
                facts
                        .createQuery("SELECT terminal, heard, have FROM exchange_terminal")
                        .map((row, _) ->
                                all.put(
                                        SubjectId.parse(row.getString("terminal")),
                                        heard(row.getLong("heard"), row.getBytes("have"))))
                        .stream()
                        .count());
        return all;
    }

    private static Heard heard(long at, byte[] have) {
        return new Heard(Instant.ofEpochMilli(at), MessageCodec.decodeHave(have));
    }

    private Optional<Heard> find(SubjectId terminal) {
        return storage.read((facts, _) ->
                facts.createQuery(
                                """
                                SELECT heard, have FROM exchange_terminal
                                WHERE terminal = :terminal
                                """)
                        .bind("terminal", terminal.toString())
                        .map((row, _) -> heard(row.getLong("heard"), row.getBytes("have")))
                        .findOne());
    }

    /// Notes what a terminal says it has.
    void heard(SubjectId terminal, Instant at, HaveVector have) {
        storage.write((facts, _) ->
                facts.execute(
                        """
                        INSERT INTO exchange_terminal (terminal, heard, have)
                        VALUES (?, ?, ?) ON CONFLICT (terminal)
                        DO UPDATE SET heard = excluded.heard, have = excluded.have
                        """,
                        terminal.toString(),
                        at.toEpochMilli(),
                        MessageCodec.encode(have)));
    }
}
