package org.yizhan.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Household;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.LedgerParts;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.storage.TerminalStorage;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.ledger.time.TrustedClock;
import org.yizhan.web.PageNode;
import org.yizhan.web.PageServer;
import org.yizhan.web.exchange.Courier;
import org.yizhan.web.server.Listening;

/// 手机捎带: a phone keeps the terminal's file, hands it to the hub's page, and brings the answer
/// back; what a terminal that was shut out sent waits on a page.
class CarryTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T06:30:00Z"));
    private static final PlaceId VILLAGE = DemoPlaces.VILLAGE.id();
    private static final String PASSWORD = "一句自己好记的话";
    private static final String COUNTY = "/at/" + DemoPlaces.COUNTY.id();
    private static final String HUB_CARRY = COUNTY + "/carry";
    private static final String ASIDE = COUNTY + "/aside";
    private static final String CALLS = COUNTY + "/calls";
    private static final String CARRY = "/at/" + VILLAGE + "/carry";
    private static final Pattern ANSWER = Pattern.compile("href=\"([^\"]*/carry/[0-9a-f-]+)\"");

    @TempDir Path folder;
    private Hub hub;
    private TerminalNode terminal;
    private PageServer pages;
    private CountyBrowser atHub;
    private CountyBrowser atTerminal;

    @BeforeEach
    void open() throws Exception {
        hub =
                Hub.start(
                        new HubOptions(
                                folder.resolve("hub"),
                                new HubOptions.Where("127.0.0.1", 0),
                                Optional.empty(),
                                true),
                        CLOCK);
        terminal = TerminalNode.open(folder.resolve("terminal"), NodeSetup.real(CLOCK, "test"));
        assertInstanceOf(
                EnrolmentResult.Enrolled.class,
                terminal.enrol(hub.demoCode().orElseThrow().text()));
        PageNode.Parts parts =
                new PageNode.Parts(terminal.certificate(), List::of, terminal.blobs())
                        .with(new Courier.Terminal(terminal::letters));
        pages =
                PageServer.start(
                        new PageNode(terminal.ledger(), VILLAGE, false, terminal.clock(), parts),
                        Listening.anywhere());
        atHub = new CountyBrowser(hub);
        signIn(atHub, hub.firstAccountCode().orElseThrow(), "zhangmin");
        atTerminal = new CountyBrowser(URI.create("https://127.0.0.1:" + pages.httpsPort() + "/"));
        signIn(atTerminal, pages.firstAccountCode().orElseThrow().grouped(), "liujianguo");
    }

    @AfterEach
    void close() {
        atHub.close();
        atTerminal.close();
        pages.close();
        terminal.close();
        hub.close();
    }

    private static void signIn(CountyBrowser browser, String code, String login) throws Exception {
        browser.submit(
                "/first",
                "code",
                code,
                "name",
                "张敏",
                "login",
                login,
                "password",
                PASSWORD,
                "again",
                PASSWORD);
    }

    private static void write(Ledger ledger, String number) {
        Household household = new Household(number, "一组");
        ledger.record(
                VILLAGE,
                new Actor.Program(),
                Draft.of(ResidentFacts.HOUSEHOLD, SubjectId.named(number), household));
    }

    private static boolean has(Ledger ledger, String number) {
        return ledger.read(views ->
                        views.register(ResidentFacts.HOUSEHOLD)
                                .find(VILLAGE, SubjectId.named(number)))
                .isPresent();
    }

    @Test
    void aPhoneCarriesRecordsToTheHubsPageAndTheAnswerBack() throws Exception {
        write(terminal.ledger(), "捎1号");
        write(hub.node().ledger(), "捎2号");
        byte[] file = atTerminal.load(CARRY + "/letters");
        String taken = atHub.upload(HUB_CARRY, file);
        assertTrue(taken.contains("条新记录"), taken);
        assertTrue(taken.contains(DemoPlaces.VILLAGE.name()), taken);
        assertTrue(has(hub.node().ledger(), "捎1号"));
        Matcher link = ANSWER.matcher(taken);
        assertTrue(link.find(), taken);
        byte[] answer = atHub.load(link.group(1));
        String back = atTerminal.upload(CARRY, answer);
        assertTrue(back.contains("条新记录"), back);
        assertTrue(has(terminal.ledger(), "捎2号"));
        assertTrue(atHub.upload(HUB_CARRY, file).contains("没有新的记录"), "once more, harmlessly");
    }

    @Test
    void theWrongFileIsSaidToBeSo() throws Exception {
        byte[] file = atTerminal.load(CARRY + "/letters");
        assertTrue(atTerminal.upload(CARRY, file).contains("不是给这台机器的"));
        assertTrue(atHub.upload(HUB_CARRY, new byte[5000]).contains("不是给这台机器的"));
    }

    @Test
    void whatATerminalSentAfterItWasShutOutWaitsOnAPageUntilAPersonTakesItIn() throws Exception {
        hub.node().desk().revoke(terminal.keys().publicKeys());
        write(terminal.ledger(), "后来");
        String taken = atHub.upload(HUB_CARRY, atTerminal.load(CARRY + "/letters"));
        assertTrue(taken.contains("等人来看"), taken);
        assertTrue(atHub.open(CALLS).contains("1 台终端送来的记录，等您定收不收"));
        String page = atHub.open(ASIDE);
        assertTrue(page.contains(DemoPlaces.VILLAGE.name()), page);
        assertEquals(false, has(hub.node().ledger(), "后来"), "left, it is in no view");
        SubjectId node = terminal.keys().publicKeys().node();
        String admitted = atHub.submitTo(ASIDE, ASIDE + "/" + node);
        assertTrue(admitted.contains("收下了"), admitted);
        assertTrue(has(hub.node().ledger(), "后来"));
        assertTrue(atHub.open(ASIDE).contains("没有等着定的"));
        assertFalse(atHub.open(CALLS).contains("等您定收不收"));
    }

    @Test
    void aHubThatWasPutBackSaysSoOnItsFirstPage() throws Exception {
        assertFalse(atHub.open(CALLS).contains("被还原或复制过"), "a hub that never was");
        hub.node().ledger().renewAuthor(); // as it does when a terminal remembers more of it
        String page = atHub.open(CALLS);
        assertTrue(page.contains("这台机器的记录被还原或复制过 1 次"), page);
        assertEquals(List.of("nodes.renewed"), renewed());
        String event = HexFormat.of().toHexDigits(hub.node().ledger().author());
        String away = atHub.submitTo(CALLS, COUNTY + "/terminals/seen", "event", event);
        assertFalse(away.contains("被还原或复制过"), "somebody has read it");
        assertEquals(List.of("nodes.renewedSeen"), renewed());
        hub.node().ledger().renewAuthor();
        assertTrue(atHub.open(CALLS).contains("被还原或复制过 2 次"), "and once more");
    }

    private List<String> renewed() {
        return found().stream().filter(key -> key.startsWith("nodes.renewed")).toList();
    }

    /// Facts that some other node wrote.
    private List<Fact> written(PlaceId place, FactType<Poisoned> type) {
        LedgerParts parts =
                LedgerParts.of(
                        new BodyCipher(new SecretKeySpec(new byte[32], "AES")),
                        new TrustedClock(CLOCK, () -> 0, CLOCK.instant()),
                        Ids.secure(),
                        List.of(type),
                        List.of(),
                        "test");
        Path file = folder.resolve(type.name());
        try (Ledger other = new Ledger(TerminalStorage.open(file), parts)) {
            Poisoned body = new Poisoned(List.of("不", "成", "话"));
            other.record(place, new Actor.Program(), Draft.of(type, SubjectId.named("1"), body));
            return other.facts(store -> store.after(new StreamId(place, other.author()), 0, 10));
        }
    }

    /// @param number where a household has a text
    record Poisoned(List<String> number) {}

    @Test
    void whatThisVersionCannotReadIsToldOfInPlainWords() throws Exception {
        assertFalse(atHub.open(ASIDE).contains("看不懂"));
        assertTrue(found().contains("nodes.setbacks"));
        hub.node()
                .ledger()
                .accept(written(VILLAGE, FactType.register("residents.household", Poisoned.class)));
        String page = atHub.open(ASIDE);
        assertTrue(page.contains("这个版本看不懂的记录"), page);
        assertTrue(page.contains("户"), "what it is about");
        assertFalse(page.contains("residents.household"), "in plain words");
        assertTrue(found().contains("nodes.setAside"));
    }

    /// What the hub's own checks find.
    private List<String> found() {
        return hub.node().checks().stream().map(check -> check.run().what().key()).toList();
    }

    @Test
    void aboutTheCountysOwnForgottenRecordsOnlyTheCountyDecides() throws Exception {
        byte[] answer = answerTo(atTerminal.load(CARRY + "/letters"));
        atTerminal.upload(CARRY, answer); // the terminal knows what the hub has
        terminal.ledger()
                .accept(
                        written(
                                DemoPlaces.COUNTY.id(),
                                FactType.register("calls.later", Poisoned.class)));
        atHub.upload(HUB_CARRY, atTerminal.load(CARRY + "/letters"));
        String above = "/at/" + VILLAGE.parent().orElseThrow();
        String township = above + "/aside";
        assertFalse(atHub.open(above + "/calls").contains("等您定收不收"));
        assertTrue(atHub.open(CALLS).contains("等您定收不收"));
        String take = "/" + terminal.keys().publicKeys().node();
        assertTrue(atHub.open(township).contains("没有等着定的"));
        assertTrue(atHub.open(ASIDE).contains("恢复过旧备份"));
        atHub.submitTo(township, township + take);
        assertTrue(atHub.open(ASIDE).contains(take), "nothing was taken in");
        assertTrue(atHub.submitTo(ASIDE, ASIDE + take).contains("收下了 1 条"));
    }

    private byte[] answerTo(byte[] letters) throws Exception {
        Matcher link = ANSWER.matcher(atHub.upload(HUB_CARRY, letters));
        assertTrue(link.find());
        return atHub.load(link.group(1));
    }
}
