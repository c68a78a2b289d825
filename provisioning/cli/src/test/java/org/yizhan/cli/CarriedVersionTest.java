package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.keys.PublishingKey;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.updates.Caretaker;
import org.yizhan.ledger.updates.Release;
import org.yizhan.ledger.updates.UpdateCheck;
import org.yizhan.ledger.updates.UpdateFacts;
import org.yizhan.ledger.updates.Updates;
import org.yizhan.ledger.updates.Versions;
import org.yizhan.testkit.versions.InstalledPackage;
import org.yizhan.testkit.versions.SmallVersion;

/// A new version to a village without any line: signed by `yizhan release sign`, published on the
/// hub, carried by `yizhan stick`, put together, installed at night and started by the package's own
/// script. Version 12 is the package, 13 comes.
class CarriedVersionTest {
    private static final Path CHOOSE =
            Path.of("../package/debian/terminal/choose").toAbsolutePath();
    private static final Instant NIGHT = Instant.parse("2026-11-22T18:30:00Z");
    private static final PlaceId COUNTY = new PlaceId("999901");
    private static final int RECORD_BYTES = 900_000;
    private static final Texts WORDS = Texts.load(Language.ZH_CN);

    private final Shell yizhan = new Shell(Language.ZH_CN);

    @TempDir Path folder;
    @TempDir Path stick;
    private HubAndTerminal county;
    private HubNode hub;
    private TerminalNode terminal;
    private Versions versions;
    private Updates updates;
    private InstalledPackage installed;

    @BeforeEach
    void open() throws IOException {
        county = new HubAndTerminal(folder);
        county.make();
        yizhan.done("release", "key", county.at("safe"));
        Path own = SmallVersion.write(folder.resolve("package"), 12, RECORD_BYTES);
        hub = county.hub();
        terminal = county.terminal();
        Path kept = terminal.folder().folder("versions");
        versions = Versions.in(kept, 12);
        PublishingKey key = PublishingKey.read(folder.resolve("safe/publisher.public"));
        updates =
                new Updates(
                        terminal.ledger(),
                        HubAndTerminal.VILLAGE,
                        terminal.blobs(),
                        new Updates.Trust(
                                key, System.getProperty("os.arch"), versions, Optional.of(own)));
        terminal.beforeAsking(this::look);
        installed = new InstalledPackage(CHOOSE, own, kept);
    }

    @AfterEach
    void close() {
        terminal.close();
        hub.close();
    }

    private Updates.State look() {
        try {
            return updates.look();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path signed(long number, String safe) throws IOException {
        Path made = SmallVersion.write(folder.resolve("made" + number), number, RECORD_BYTES);
        yizhan.done(
                "release",
                "sign",
                made.toString(),
                "--number",
                Long.toString(number),
                "--title",
                "0." + number + ".0",
                "--key",
                county.at(safe + "/publisher.private"));
        return made;
    }

    private void publish(Path made) {
        yizhan.done(
                "release",
                "publish",
                made.toString(),
                "--place",
                COUNTY.code(),
                "--data",
                county.at("hub"));
    }

    private void atTheTerminal() {
        yizhan.done("stick", "--data", county.at("terminal"), stick.toString());
    }

    private void atTheHub() {
        yizhan.done("stick", "--data", county.at("hub"), stick.toString());
    }

    /// To the county and back.
    private void trip() {
        atTheTerminal();
        atTheHub();
        atTheTerminal();
    }

    private Path answer() {
        return stick.resolve(terminal.keys().publicKeys().node() + ".from-hub");
    }

    /// What the screen, the page, `yizhan doctor` and the county are told.
    private String told() {
        Optional<Updates.State> state = Optional.of(look());
        Finding finding = new UpdateCheck(() -> state, 12, NIGHT, () -> NIGHT).run();
        return WORDS.render(finding.what());
    }

    private Caretaker.Round night(long running) throws IOException {
        Caretaker caretaker =
                new Caretaker(updates, versions, new Caretaker.Running(running, NIGHT, () -> true));
        return caretaker.round(
                new Caretaker.Moment(NIGHT, LocalTime.of(2, 30), Duration.ofMinutes(5)));
    }

    @Test
    void aStickBringsAVersionThatIsInstalledAndStarted() throws Exception {
        assertEquals("version 12", installed.started());
        publish(signed(13, "safe"));
        trip();
        assertEquals("新版本正在传过来", told());
        trip();
        assertEquals("新版本 0.13.0 已经收齐", told());
        assertTrue(night(12).restart(), "nobody is there at half past two");
        assertEquals("version 13", installed.started());
        assertFalse(night(13).restart(), "it is well and stays");
        assertEquals("version 13", installed.started());
        assertEquals(13, versions.proven());
    }

    @Test
    void onlyWhatIsNotInTheRunningVersionIsCarried() throws Exception {
        publish(signed(13, "safe"));
        trip();
        atTheHub();
        long carried = Files.size(answer());
        assertTrue(carried > RECORD_BYTES, "the record of a start: " + carried);
        assertTrue(carried < RECORD_BYTES + 250_000, "no more than that: " + carried);
    }

    @Test
    void aStickPulledOutInTheMiddleOfAVersionCostsATripOnly() throws Exception {
        publish(signed(13, "safe"));
        trip();
        atTheHub();
        byte[] whole = Files.readAllBytes(answer());
        Random random = new Random(8);
        for (int cut = 0; cut < 3; cut++) {
            Files.write(answer(), Arrays.copyOf(whole, random.nextInt(whole.length - 1)));
            atTheTerminal();
            assertEquals("新版本正在传过来", told());
            assertFalse(night(12).restart());
            assertEquals("version 12", installed.started());
        }
        atTheHub();
        assertTrue(Files.size(answer()) < whole.length, "what came before the cut stays");
        atTheTerminal();
        assertEquals("新版本 0.13.0 已经收齐", told());
    }

    @Test
    void anOlderVersionOnTheStickIsNotInstalledAndSaidToBeOlder() throws Exception {
        publish(signed(11, "safe"));
        trip();
        trip();
        assertEquals("县里发的新版本 0.11.0 比这里的旧，没有装", told());
        assertNothingNew();
    }

    @Test
    void aVersionThatSomebodyElseSignedIsNotInstalledAndToldOf() throws Exception {
        yizhan.done("release", "key", county.at("thief"));
        publish(signed(13, "thief"));
        trip();
        trip();
        assertEquals("有人发来一个新版本，签名不是县里的，没有装", told());
        assertNothingNew();
    }

    @Test
    void aVersionMixedOfTwoIsNotInstalledAndToldOf() throws Exception {
        publish(signed(14, "safe"));
        Release other = release();
        publish(signed(13, "safe"));
        Release mixed = new Release(release().manifest(), release().signature(), other.blobs());
        hub.ledger()
                .record(
                        COUNTY,
                        new Actor.Program(),
                        Draft.of(UpdateFacts.RELEASE, UpdateFacts.SUBJECT, mixed));
        trip();
        trip();
        assertEquals("新版本传来的东西和县里签的对不上，没有装", told());
        assertNothingNew();
    }

    @Test
    void aFolderOfMoreFilesThanAReleaseHoldsIsNotSigned() throws IOException {
        Path made = SmallVersion.write(folder.resolve("made"), 13, RECORD_BYTES);
        for (int i = 0; i < 300; i++) {
            Files.createFile(made.resolve("lib/some-library-of-the-house-" + i + ".jar"));
        }
        int status =
                yizhan.run(
                        "release",
                        "sign",
                        made.toString(),
                        "--number",
                        "13",
                        "--title",
                        "0.13.0",
                        "--key",
                        county.at("safe/publisher.private"));
        assertEquals(ExitCode.FILES.number(), status);
        assertTrue(yizhan.complained().contains("文件太多"), yizhan::complained);
    }

    private Release release() {
        return hub.ledger()
                .read(views ->
                        views.register(UpdateFacts.RELEASE).find(COUNTY, UpdateFacts.SUBJECT))
                .orElseThrow()
                .value();
    }

    private void assertNothingNew() throws Exception {
        assertFalse(night(12).restart());
        assertEquals(12, versions.current());
        assertEquals("version 12", installed.started());
    }
}
