package org.yizhan.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.content.packs.Arrivals;
import org.yizhan.content.packs.Edition;
import org.yizhan.content.packs.Giving;
import org.yizhan.content.packs.LedgerPublishers;
import org.yizhan.content.packs.PackBuilder;
import org.yizhan.content.packs.Packs;
import org.yizhan.content.study.Library;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.domain.study.Publisher;
import org.yizhan.domain.texts.Language;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.study.Trusted;

/// A pack from the county's hub to a village's screen, over the exchange; the next version moves
/// little more than what changed in it.
class PackDeliveryTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T06:30:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PlaceId COUNTY = DemoPlaces.COUNTY.id();
    private static final int PICTURE = 100_000;
    private static final int FILES = 40;

    @TempDir Path folder;
    private KeyPair key;
    private Hub hub;
    private TerminalNode terminal;
    private Arrivals arrivals;
    private Packs packs;

    @BeforeEach
    void open() throws Exception {
        key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        HubOptions.Where where = new HubOptions.Where("127.0.0.1", 0);
        HubOptions options = new HubOptions(folder.resolve("hub"), where, Optional.empty(), true);
        hub = Hub.start(options, CLOCK);
        terminal = TerminalNode.open(folder.resolve("one"), NodeSetup.real(CLOCK, "test"));
        assertInstanceOf(
                EnrolmentResult.Enrolled.class,
                terminal.enrol(hub.demoCode().orElseThrow().text()));
        PlaceId village = terminal.place().orElseThrow();
        Path shelf = folder.resolve("packs");
        packs = new Packs(shelf, new LedgerPublishers(terminal.ledger(), village), CLOCK);
        arrivals =
                new Arrivals(
                        terminal.ledger(),
                        terminal.blobs(),
                        packs,
                        new Arrivals.Where(village, folder, CLOCK));
        believe(false);
    }

    @AfterEach
    void close() {
        terminal.close();
        hub.close();
    }

    private void believe(boolean revoked) {
        String hex = HexFormat.of().formatHex(key.getPublic().getEncoded());
        Publisher.Right right = new Publisher.Right(hex, Set.of(), Optional.empty());
        Publisher station =
                new Publisher("station", "县农技站", Publisher.Kind.PARTNER, right, revoked);
        hub.node()
                .ledger()
                .record(
                        COUNTY,
                        new Actor.Program(),
                        Draft.of(StudyFacts.PUBLISHER, StudyFacts.publisher("station"), station));
    }

    /// @param bytes of all its files together, about
    private Map<String, byte[]> files(int bytes) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(
                "lessons/wheat.md",
                """
                ---
                title: 浇冻水
                topic: farming
                publisher: 县农技站
                checked: 2026-11-20
                ---
                ![麦地](pictures/p0.jpg)

                夜冻昼消，浇水正好。
                """
                        .getBytes(StandardCharsets.UTF_8));
        files.put("pictures/p0.jpg", random(0, PICTURE));
        for (int i = 1; i < FILES; i++) {
            files.put("pictures/p" + i + ".jpg", random(i, bytes / FILES));
        }
        return files;
    }

    private static byte[] random(int seed, int bytes) {
        byte[] random = new byte[bytes];
        new Random(seed).nextBytes(random);
        return random;
    }

    private void give(int version, Map<String, byte[]> files) throws IOException {
        give(version, files, Set.of());
    }

    private void give(int version, Map<String, byte[]> files, Set<PlaceId> places)
            throws IOException {
        Edition edition =
                new Edition(
                        "wheat",
                        version,
                        "station",
                        "zh_CN",
                        new Edition.Validity(TODAY, Optional.empty()));
        Path zip = folder.resolve("wheat-" + version + ".zip");
        Files.write(zip, PackBuilder.build(edition, files, key.getPrivate()));
        Giving giving = new Giving(hub.node().ledger(), hub.node().blobs(), CLOCK);
        Audience whom = new Audience(places, TODAY, Optional.empty());
        Giving.Result result = giving.look(COUNTY, zip, whom);
        Giving.Result.Given given = assertInstanceOf(Giving.Result.Given.class, result);
        hub.node()
                .ledger()
                .record(
                        COUNTY,
                        new Actor.Program(),
                        Draft.of(StudyFacts.PACK, StudyFacts.pack("wheat"), given.release()));
    }

    private void exchange() throws Exception {
        assertEquals(new Outcome.Drained(), terminal.exchanger().orElseThrow().now().get());
    }

    private List<String> titles() {
        Trusted.Barred barred =
                terminal.ledger()
                        .read(views ->
                                new Trusted(views).barred(terminal.place().orElseThrow(), TODAY));
        return new Library(packs, Language.ZH_CN, CLOCK, pack -> !Arrivals.isBarred(pack, barred))
                .lessons().stream().map(shelved -> shelved.lesson().title()).toList();
    }

    /// @return how many bytes more than the picture went over the line, both ways
    private long movedBesidesThePicture(int bytes) throws Exception {
        Map<String, byte[]> files = files(bytes);
        give(1, files);
        exchange();
        assertEquals(1, arrivals.look().installed().size());
        assertEquals(List.of("浇冻水"), titles());
        byte[] picture = random(99, PICTURE);
        files.put("pictures/p0.jpg", picture);
        give(2, files);
        long before = terminal.allowance().used();
        exchange();
        assertEquals(2, arrivals.look().installed().getFirst().version());
        return terminal.allowance().used() - before - picture.length;
    }

    @Test
    void onePictureOfManyMovesLittleMoreThanItself() throws Exception {
        long more = movedBesidesThePicture(2_000_000);
        assertTrue(more < 5 * 1024, more + " bytes besides the picture");
    }

    @Test
    @Tag("full")
    void onePictureOfAPackOfFiftyMegabytesMovesLittleMoreThanItself() throws Exception {
        long more = movedBesidesThePicture(52_000_000);
        assertTrue(more < 5 * 1024, more + " bytes besides the picture");
    }

    @Test
    void aPackForOtherVillagesTakesNoMegabytesHereAndIsShownNoMore() throws Exception {
        give(1, files(200_000), Set.of(DemoPlaces.NEIGHBOUR.id()));
        exchange();
        assertTrue(terminal.allowance().used() < 100_000, terminal.allowance().used() + " bytes");
        assertEquals(List.of(), arrivals.look().coming());
        give(2, files(200_000), Set.of(terminal.place().orElseThrow()));
        exchange();
        arrivals.look();
        assertEquals(List.of("浇冻水"), titles());
        give(3, files(200_001), Set.of(DemoPlaces.NEIGHBOUR.id()));
        exchange();
        assertEquals(List.of("wheat"), arrivals.look().taken());
        assertEquals(List.of(), titles());
    }

    @Test
    void aKeyRevokedAtTheHubTakesItsLessonsFromTheScreenAtTheNextExchange() throws Exception {
        give(1, files(100_000));
        exchange();
        arrivals.look();
        believe(true);
        assertEquals(List.of("浇冻水"), titles(), "Until the terminal learns of it");
        exchange();
        assertEquals(List.of("wheat"), arrivals.look().taken());
        assertEquals(List.of(), titles());
        believe(false);
        exchange();
        assertEquals(List.of("浇冻水"), titles(), "It stayed whole all the time");
    }
}
