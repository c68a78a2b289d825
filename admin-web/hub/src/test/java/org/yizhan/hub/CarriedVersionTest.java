package org.yizhan.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.keys.PublishingKey;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.updates.Caretaker;
import org.yizhan.ledger.updates.Publishing;
import org.yizhan.ledger.updates.Release;
import org.yizhan.ledger.updates.Signing;
import org.yizhan.ledger.updates.UpdateCheck;
import org.yizhan.ledger.updates.UpdateFacts;
import org.yizhan.ledger.updates.Updates;
import org.yizhan.ledger.updates.Versions;
import org.yizhan.testkit.versions.InstalledPackage;
import org.yizhan.testkit.versions.SmallVersion;
import org.yizhan.web.PageNode;
import org.yizhan.web.PageServer;
import org.yizhan.web.exchange.Courier;
import org.yizhan.web.server.Listening;

/// A new version to a village without any line, on the secretary's phone: 手机捎带 at the terminal's
/// page and at the county's, until the terminal starts it. Version 12 is the package, 13 comes.
class CarriedVersionTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T06:30:00Z"));
    private static final Path CHOOSE =
            Path.of("../../provisioning/package/debian/terminal/choose").toAbsolutePath();
    private static final PlaceId VILLAGE = DemoPlaces.VILLAGE.id();
    private static final PlaceId COUNTY = DemoPlaces.COUNTY.id();
    private static final String PASSWORD = "一句自己好记的话";
    private static final String CARRY = "/at/" + VILLAGE + "/carry";
    private static final String HUB_CARRY = "/at/" + COUNTY + "/carry";
    private static final Pattern ANSWER = Pattern.compile("href=\"([^\"]*/carry/[0-9a-f-]+)\"");

    /// More than the eight megabytes that a phone carries unasked; in truth ten times as much.
    private static final int RECORD_BYTES = 8_700_000;

    private final PublishingKey key = PublishingKey.fresh();

    @TempDir Path folder;
    private Hub hub;
    private TerminalNode terminal;
    private Versions versions;
    private Updates updates;
    private InstalledPackage installed;
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
        install();
        PageNode.Parts parts =
                new PageNode.Parts(terminal.certificate(), List::of, terminal.blobs())
                        .with(new Courier.Terminal(terminal::letters, this::word));
        pages =
                PageServer.start(
                        new PageNode(terminal.ledger(), VILLAGE, false, terminal.clock(), parts),
                        Listening.anywhere());
        atHub = new CountyBrowser(hub);
        signIn(atHub, hub.firstAccountCode().orElseThrow(), "zhangmin");
        atTerminal = new CountyBrowser(URI.create("https://127.0.0.1:" + pages.httpsPort() + "/"));
        signIn(atTerminal, pages.firstAccountCode().orElseThrow().grouped(), "liujianguo");
    }

    private void install() throws IOException {
        Path own = SmallVersion.write(folder.resolve("package"), 12, RECORD_BYTES);
        Path kept = terminal.folder().folder("versions");
        versions = Versions.in(kept, 12);
        updates =
                new Updates(
                        terminal.ledger(),
                        VILLAGE,
                        terminal.blobs(),
                        new Updates.Trust(key, "amd64", versions, Optional.of(own)));
        terminal.beforeAsking(this::look);
        installed = new InstalledPackage(CHOOSE, own, kept);
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

    private Updates.State look() {
        try {
            return updates.look();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// As the terminal's program has it.
    private Optional<Finding> word() {
        Optional<Updates.State> state = Optional.of(look());
        Finding told = new UpdateCheck(() -> state, 12, CLOCK.instant(), CLOCK).run();
        return Optional.of(told).filter(one -> !one.what().key().equals("updates.newest"));
    }

    private void publish(long number, PublishingKey by) throws IOException {
        Path made = SmallVersion.write(folder.resolve("made" + number), number, RECORD_BYTES);
        Signing.Title title =
                new Signing.Title(number, "0." + number + ".0", "amd64", CLOCK.instant());
        Signing.sign(made, title, by);
        new Publishing(hub.node().ledger(), hub.node().blobs()).publish(made, COUNTY);
    }

    private Caretaker.Round night(long running) throws IOException {
        Caretaker caretaker =
                new Caretaker(
                        updates,
                        versions,
                        new Caretaker.Running(running, CLOCK.instant(), () -> true));
        return caretaker.round(
                new Caretaker.Moment(CLOCK.instant(), LocalTime.of(2, 30), Duration.ofMinutes(5)));
    }

    /// What the county's page says when the terminal's file is handed over.
    private String atTheCounty() throws Exception {
        return atHub.upload(HUB_CARRY, atTerminal.load(CARRY + "/letters"));
    }

    private byte[] answer(String countysPage, String which) throws Exception {
        Matcher link = ANSWER.matcher(countysPage);
        assertTrue(link.find(), countysPage);
        return atHub.load(link.group(1) + which);
    }

    /// To the county and back with everything.
    private String trip() throws Exception {
        return atTerminal.upload(CARRY, answer(atTheCounty(), "/all"));
    }

    @Test
    void aPhoneBringsAVersionThatIsInstalledAndStarted() throws Exception {
        publish(13, key);
        String first = trip();
        assertTrue(first.contains("新版本正在传过来"), first);
        assertTrue(first.contains("还差约 9 MB"), "and what is still to be carried: " + first);
        String county = atTheCounty();
        assertTrue(county.contains("连课程和新版本一起存下（约 9 MB）"), county);
        assertTrue(answer(county, "").length < 8_400_000, "who pays for megabytes takes fewer");
        String second = atTerminal.upload(CARRY, answer(county, "/all"));
        assertTrue(second.contains("新版本 0.13.0 已经收齐"), second);
        assertFalse(second.contains("还差约"), second);
        assertEquals("version 12", installed.started());
        assertTrue(night(12).restart());
        assertEquals("version 13", installed.started());
        assertFalse(night(13).restart());
        assertEquals(13, versions.proven());
    }

    @Test
    void carriedInPiecesAndCutOffItIsWholeInTheEnd() throws Exception {
        publish(13, key);
        trip();
        byte[] some = answer(atTheCounty(), "");
        String cut = atTerminal.upload(CARRY, Arrays.copyOf(some, some.length / 2));
        assertTrue(cut.contains("新版本正在传过来"), cut);
        assertTrue(cut.contains("还差约 5 MB"), cut);
        assertFalse(night(12).restart());
        assertEquals("version 12", installed.started());
        String rest = trip();
        assertTrue(rest.contains("新版本 0.13.0 已经收齐"), rest);
    }

    @Test
    void olderForgedAndMixedOnesAreRefusedOnThePage() throws Exception {
        publish(11, key);
        String older = trip();
        assertTrue(older.contains("县里发的新版本 0.11.0 比这里的旧，没有装"), older);
        publish(13, PublishingKey.fresh());
        String forged = trip();
        assertTrue(forged.contains("签名不是县里的，没有装"), forged);
        List<String> others = release().blobs();
        publish(14, key);
        Release mixed = new Release(release().manifest(), release().signature(), others);
        hub.node()
                .ledger()
                .record(
                        COUNTY,
                        new Actor.Program(),
                        Draft.of(UpdateFacts.RELEASE, UpdateFacts.SUBJECT, mixed));
        trip();
        String refused = trip();
        assertTrue(refused.contains("和县里签的对不上，没有装"), refused);
        assertFalse(night(12).restart());
        assertEquals("version 12", installed.started());
    }

    private Release release() {
        return hub.node()
                .ledger()
                .read(views ->
                        views.register(UpdateFacts.RELEASE).find(COUNTY, UpdateFacts.SUBJECT))
                .orElseThrow()
                .value();
    }
}
