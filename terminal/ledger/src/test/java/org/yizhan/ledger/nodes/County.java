package org.yizhan.ledger.nodes;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Household;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.enrolment.EnrolmentCode;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.exchange.Rounds;
import org.yizhan.ledger.exchange.Transport;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.time.TrustedClock;

/// A hub and its terminals for tests: real databases and keys, a clock that is set by hand, and no
/// network unless a test brings one.
public final class County implements AutoCloseable {
    public static final PlaceId VILLAGE = TestLedgers.VILLAGE;
    public static final PlaceId NEIGHBOUR = TestLedgers.NEIGHBOUR;
    public static final PlaceId TOWNSHIP = VILLAGE.parent().orElseThrow();

    public static final PlaceId COUNTY = TOWNSHIP.parent().orElseThrow();

    private final Path folder;
    private final Map<String, String> environment;
    private final AtomicReference<Instant> time = new AtomicReference<>(TestLedgers.NOW);
    private HubNode hub;

    public County(Path folder) {
        this(folder, Map.of());
    }

    /// @param environment of the hub
    public County(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
        hub = openHub();
        put(hub.ledger(), TOWNSHIP, PlaceFacts.PLACE, PlaceFacts.subject(VILLAGE), village());
    }

    private static Place village() {
        return new Place(VILLAGE, "青石沟村", "青石沟村党群服务中心");
    }

    /// Gives a place a name on the hub.
    public void place(PlaceId id, String name) {
        put(
                hub.ledger(),
                id.parent().orElse(id),
                PlaceFacts.PLACE,
                PlaceFacts.subject(id),
                new Place(id, name, name));
    }

    private HubNode openHub() {
        return HubNode.open(folder.resolve("hub"), setup(environment));
    }

    private NodeSetup setup() {
        return setup(Map.of());
    }

    private NodeSetup setup(Map<String, String> surroundings) {
        InstantSource machine = time::get;
        return new NodeSetup(
                new TrustedClock(machine, () -> 0, TestLedgers.NOW),
                Ids.secure(),
                surroundings,
                "test");
    }

    public HubNode hub() {
        return hub;
    }

    public void setTime(Instant now) {
        time.set(now);
    }

    /// Ends the hub's program and starts it again.
    public void restartHub() {
        stopHub();
        startHub();
    }

    public void stopHub() {
        hub.close();
    }

    public void startHub() {
        hub = openHub();
    }

    /// The hub, asked directly.
    public Transport wire() {
        return (route, message) -> hub.answer(route, message);
    }

    public TerminalNode terminal(String name) {
        return TerminalNode.open(folder.resolve(name), setup());
    }

    public EnrolmentCode code(PlaceId place) {
        return hub.desk()
                .offer(
                        place,
                        "村部一楼大厅",
                        new HubLink.Address("127.0.0.1", 1, hub.certificate().pin()));
    }

    public EnrolmentResult enrol(TerminalNode terminal, PlaceId place) {
        return terminal.enrol(code(place), wire());
    }

    public TerminalNode enrolled(String name, PlaceId place) {
        TerminalNode terminal = terminal(name);
        enrol(terminal, place);
        return terminal;
    }

    public static Rounds rounds(TerminalNode terminal) {
        Home home = terminal.home().orElseThrow();
        return new Rounds(
                terminal.ledger(),
                terminal.clock(),
                new Rounds.Parties(terminal.keys(), home.hub().orElseThrow().keys()),
                home.place());
    }

    public Outcome exchange(TerminalNode terminal) {
        return rounds(terminal).run(wire());
    }

    public static <B> void put(
            Ledger ledger, PlaceId place, FactType<B> type, SubjectId subject, B body) {
        ledger.record(place, new Actor.Program(), Draft.of(type, subject, body));
    }

    public static void household(Ledger ledger, PlaceId place, String number) {
        households(ledger, place, List.of(number));
    }

    /// Records households together.
    public static void households(Ledger ledger, PlaceId place, List<String> numbers) {
        ledger.record(
                place,
                new Actor.Program(),
                _ -> new Decided<>(true, numbers.stream().<Draft<?>>map(County::draft).toList()));
    }

    private static Draft<Household> draft(String number) {
        return Draft.of(
                ResidentFacts.HOUSEHOLD,
                SubjectId.named("household/" + number),
                new Household(number, "一组"));
    }

    public static List<String> households(Ledger ledger, PlaceId place) {
        return ledger.read(views -> views.register(ResidentFacts.HOUSEHOLD).list(place)).stream()
                .map(entry -> entry.value().number())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        hub.close();
    }
}
