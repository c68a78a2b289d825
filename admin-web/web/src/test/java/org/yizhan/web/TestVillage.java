package org.yizhan.web;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.accounts.SecondFactor;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Contact;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.LedgerParts;
import org.yizhan.ledger.accounts.AccountFacts;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.enrolment.EnrolmentCode;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Rounds;
import org.yizhan.ledger.exchange.TerminalLetters;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.keys.NodeCertificate;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.keys.PublicKeys;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.settings.SettingFacts;
import org.yizhan.ledger.storage.TerminalStorage;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.time.TrustedClock;
import org.yizhan.web.accounts.Passwords;
import org.yizhan.web.enrolment.CodeDesk;
import org.yizhan.web.exchange.Courier;
import org.yizhan.web.server.Listening;
import org.yizhan.web.server.Surroundings;

/// A village's terminal without its screen: real ledger, real pages, a clock that stands still.
public final class TestVillage implements AutoCloseable {
    public static final PlaceId COUNTY = new PlaceId("999901");
    public static final PlaceId VILLAGE = new PlaceId("999901100201");
    public static final PlaceId NEIGHBOUR = new PlaceId("999901100202");
    public static final Instant NOW = Instant.parse("2026-11-22T01:20:00Z");
    public static final String PASSWORD = "一句好记的话";

    /// The least that Argon2 can do: tests sign in hundreds of times. What real pages cost is
    /// [Passwords.Cost#OWASP].
    private static final Passwords.Cost CHEAP = new Passwords.Cost(8, 1);

    public final TestClock clock;
    public final List<Finding> findings = new CopyOnWriteArrayList<>();
    public final Ledger ledger;
    public final PageServer server;
    private final AutoCloseable store;
    private @Nullable PageNode node;
    private final Random random = new Random(7);
    private final List<HttpClient> visitors = new CopyOnWriteArrayList<>();
    private final Path folder;

    private TestVillage(Path folder) {
        this.folder = folder;
        clock = new TestClock(NOW);
        BodyCipher cipher = new BodyCipher(new SecretKeySpec(new byte[32], "AES"));
        ledger =
                new Ledger(
                        TerminalStorage.open(folder.resolve("facts.db")),
                        LedgerParts.of(
                                cipher,
                                trusted(),
                                new Ids(random::nextLong),
                                Features.types(),
                                Features.views(),
                                "test"));
        store = ledger;
        nameThePlaces();
        server =
                serve(
                        VILLAGE,
                        false,
                        new PageNode.Parts(
                                        NodeCertificate.open(folder.resolve("certificate"), cipher),
                                        () -> List.copyOf(findings),
                                        store(folder))
                                .with(new Courier.Terminal(() -> letters(folder))));
    }

    /// To a hub that is far away.
    private Optional<TerminalLetters> letters(Path folder) {
        NodeKeys own = NodeKeys.open(folder.resolve("keys"), Map.of());
        NodeKeys hub = NodeKeys.open(folder.resolve("hub-keys"), Map.of());
        Rounds.Parties parties = new Rounds.Parties(own, hub.publicKeys());
        Rounds rounds = new Rounds(ledger, trusted(), parties, VILLAGE);
        return Optional.of(new TerminalLetters(rounds, store(folder)));
    }

    private TestVillage(Path folder, HubNode hub, TestClock clock) {
        this.folder = folder;
        this.clock = clock;
        ledger = hub.ledger();
        store = hub;
        nameThePlaces();
        setting(SecondFactor.REQUIRED.name(), "false");
        CodeDesk codes = new Codes(hub);
        server =
                serve(
                        COUNTY,
                        true,
                        new PageNode.Parts(
                                hub.certificate(),
                                () -> List.copyOf(findings),
                                hub.blobs(),
                                Optional.empty(),
                                Optional.of(new PageNode.Office(codes, hub.deliveries())),
                                new Courier.Hub(hub.letters(), hub.setAside()),
                                Optional.empty()));
    }

    private static Blobs store(Path folder) {
        return Blobs.open(folder.resolve("blobs"));
    }

    private PageServer serve(PlaceId home, boolean hub, PageNode.Parts parts) {
        node = new PageNode(ledger, home, hub, clock, parts);
        // A terminal serves phones in the room without encryption, a hub nobody.
        Listening listening =
                hub ? Listening.anywhere() : new Listening("127.0.0.1", 0, OptionalInt.of(0));
        return PageServer.start(node, listening, CHEAP);
    }

    private TrustedClock trusted() {
        return new TrustedClock(clock, () -> 0, NOW);
    }

    public static TestVillage terminal(Path folder) {
        return new TestVillage(folder);
    }

    public static TestVillage hub(Path folder) {
        return hub(folder, 7);
    }

    /// A hub that was stopped, started again on what it kept.
    public static TestVillage hubAgain(Path folder) {
        return hub(folder, 8);
    }

    private static TestVillage hub(Path folder, int seed) {
        TestClock clock = new TestClock(NOW);
        TrustedClock trusted = new TrustedClock(clock, () -> 0, NOW);
        NodeSetup setup =
                new NodeSetup(trusted, new Ids(new Random(seed)::nextLong), Map.of(), "test");
        return new TestVillage(folder, HubNode.open(folder.resolve("hub"), setup), clock);
    }

    private void nameThePlaces() {
        place(COUNTY, "清河县");
        place(VILLAGE, "青石沟村");
        place(NEIGHBOUR, "柳树湾村");
    }

    private void place(PlaceId id, String name) {
        put(
                id.parent().orElse(id),
                PlaceFacts.PLACE,
                PlaceFacts.subject(id),
                new Place(id, name, name + "党群服务中心"));
    }

    /// Recordings and pictures.
    public Blobs store() {
        return Objects.requireNonNull(node).parts().store();
    }

    /// Of this terminal.
    public PublicKeys keys() {
        return NodeKeys.open(folder.resolve("keys"), Map.of()).publicKeys();
    }

    /// What pages know of this node.
    public Surroundings surroundings() {
        return new NodeSurroundings(Objects.requireNonNull(node));
    }

    /// Sets something for the whole county.
    public void setting(String name, String value) {
        put(
                COUNTY,
                SettingFacts.SETTING,
                SettingFacts.subject(name),
                new SettingFacts.Value(name, value));
    }

    /// Records one fact.
    public <B> void put(PlaceId place, FactType<B> type, SubjectId subject, B body) {
        ledger.record(
                place,
                new Actor.Program(),
                _ -> Decided.of(subject, Draft.of(type, subject, body)));
    }

    /// An account with [#PASSWORD].
    public void account(PlaceId place, String login, Role role) {
        Account account =
                Account.own(login, "刘建国", role, new Passwords(random, CHEAP).hash(PASSWORD));
        put(place, AccountFacts.ACCOUNT, SubjectId.named(login), account);
    }

    /// The village's terminal, which never came, and whom to call about it.
    public void silentTerminal() {
        put(
                VILLAGE.parent().orElseThrow(),
                TerminalFacts.TERMINAL,
                SubjectId.named("terminal"),
                new Terminal(VILLAGE, "村部一楼大厅", "00", "00", false));
        put(
                VILLAGE,
                PlaceFacts.CONTACT,
                PlaceFacts.subject(VILLAGE),
                new Contact("王会计", "139 0000 0001"));
    }

    /// Many facts in one step.
    public void putAll(PlaceId place, List<Draft<?>> drafts) {
        List<Draft<?>> copy = new ArrayList<>(drafts);
        ledger.record(place, new Actor.Program(), _ -> new Decided<>(true, copy));
    }

    public String address(String path) {
        return "https://127.0.0.1:" + server.httpsPort() + path;
    }

    /// Without encryption.
    public String plainAddress(String path) {
        return "http://127.0.0.1:" + server.httpPort().orElseThrow() + path;
    }

    /// Lets go of its connections before the pages end: they would wait for those first.
    void visitedBy(HttpClient client) {
        visitors.add(client);
    }

    @Override
    public void close() {
        visitors.forEach(HttpClient::shutdownNow);
        server.close();
        try {
            store.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private record Codes(HubNode hub) implements CodeDesk {
        @Override
        public String offer(PlaceId place, String label, int port) {
            return hub.desk().offer(place, label, address(port)).text();
        }

        @Override
        public Optional<String> replace(SubjectId terminal, int port) {
            return hub.desk().replace(terminal, address(port)).map(EnrolmentCode::text);
        }

        private HubLink.Address address(int port) {
            return new HubLink.Address("127.0.0.1", port, hub.certificate().pin());
        }
    }
}
