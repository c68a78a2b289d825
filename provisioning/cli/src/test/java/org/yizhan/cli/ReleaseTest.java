package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.keys.PublishingKey;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.updates.Manifest;
import org.yizhan.ledger.updates.Release;
import org.yizhan.ledger.updates.UpdateFacts;

/// `yizhan release`, from the county's key to a release, of a hub.
class ReleaseTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T06:30:00Z"));
    private static final PlaceId VILLAGE = new PlaceId("999901100201");

    private final StringWriter out = new StringWriter();
    private final StringWriter complaints = new StringWriter();

    @TempDir Path folder;

    private int run(String... arguments) {
        Console console =
                new Console(
                        Texts.load(Language.ZH_CN),
                        new PrintWriter(out),
                        new PrintWriter(complaints));
        return Yizhan.commandLine(console).execute(arguments);
    }

    private void done(String... arguments) {
        assertEquals(0, run(arguments), () -> out + complaints.toString());
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static NodeSetup setup() {
        return NodeSetup.real(CLOCK, "0.1.0");
    }

    @BeforeEach
    void make() throws IOException {
        try (HubNode hub = HubNode.open(folder.resolve("hub"), setup());
                TerminalNode terminal = TerminalNode.open(folder.resolve("terminal"), setup())) {
            HubLink.Address nowhere = new HubLink.Address("127.0.0.1", 1, hub.certificate().pin());
            terminal.enrol(hub.desk().offer(VILLAGE, "村部一楼大厅", nowhere), hub::answer);
        }
        Path program =
                Files.createDirectories(folder.resolve("new/lib")).resolveSibling("terminal");
        Files.writeString(program, "#!/bin/sh\n");
        assertTrue(program.toFile().setExecutable(true));
        Files.writeString(folder.resolve("new/lib/kiosk.jar"), "newer");
        done("release", "key", at("safe"));
    }

    private void sign() {
        done(
                "release",
                "sign",
                at("new"),
                "--number",
                "8",
                "--title",
                "0.8.0",
                "--key",
                at("safe/publisher.private"));
    }

    private int publish() {
        return run("release", "publish", at("new"), "--place", "999901", "--data", at("hub"));
    }

    @Test
    void whatIsPublishedIsAFactOfThePlaceAndItsBlobsAreThere() {
        sign();
        assertEquals(0, publish(), complaints::toString);
        assertTrue(out.toString().contains("第 8 号"), out::toString);

        try (HubNode hub = HubNode.open(folder.resolve("hub"), setup())) {
            Release release =
                    hub.ledger()
                            .read(views -> views.register(UpdateFacts.RELEASE).everywhere())
                            .getFirst()
                            .value();
            PublishingKey key = PublishingKey.read(folder.resolve("safe/publisher.public"));
            assertTrue(key.signed(release.manifest(), release.signature()));
            assertEquals(8, Manifest.parse(release.manifest()).number());
            assertTrue(
                    release.blobs().stream()
                            .map(BlobRef::parse)
                            .allMatch(ref -> hub.blobs().has(ref.name())));
        }
    }

    @Test
    void aFolderThatNobodySignedIsNotPublished() {
        assertEquals(ExitCode.FILES.number(), publish());
        assertTrue(complaints.toString().contains("不是签过的新版本"), complaints::toString);
    }

    @Test
    void aFolderThatChangedSinceIsNotPublished() throws IOException {
        sign();
        Files.writeString(folder.resolve("new/lib/kiosk.jar"), "other");

        assertEquals(ExitCode.FILES.number(), publish());
    }

    @Test
    void aTerminalPublishesNothing() {
        sign();
        assertEquals(
                ExitCode.FILES.number(),
                run(
                        "release",
                        "publish",
                        at("new"),
                        "--place",
                        "999901",
                        "--data",
                        at("terminal")));
        assertTrue(complaints.toString().contains("不是县里的机器"), complaints::toString);
    }

    @Test
    void theKeyThatIsThereIsLeftAlone() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("safe/publisher.private"));

        assertEquals(ExitCode.FILES.number(), run("release", "key", at("safe")));
        assertEquals(
                Files.readString(folder.resolve("safe/publisher.private")), new String(before));
    }
}
