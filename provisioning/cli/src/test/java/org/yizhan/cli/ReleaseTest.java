package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.texts.Language;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.keys.PublishingKey;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.updates.Manifest;
import org.yizhan.ledger.updates.Release;
import org.yizhan.ledger.updates.UpdateFacts;

/// `yizhan release`, from the county's key to a release, of a hub.
class ReleaseTest {
    private final Shell yizhan = new Shell(Language.ZH_CN);

    @TempDir Path folder;
    private HubAndTerminal county;

    @BeforeEach
    void make() throws IOException {
        county = new HubAndTerminal(folder);
        county.make();
        Path program =
                Files.createDirectories(folder.resolve("new/lib")).resolveSibling("terminal");
        Files.writeString(program, "#!/bin/sh\n");
        assertTrue(program.toFile().setExecutable(true));
        Files.writeString(folder.resolve("new/lib/kiosk.jar"), "newer");
        yizhan.done("release", "key", county.at("safe"));
    }

    private void sign() {
        yizhan.done(
                "release",
                "sign",
                county.at("new"),
                "--number",
                "8",
                "--title",
                "0.8.0",
                "--key",
                county.at("safe/publisher.private"));
    }

    private int publish() {
        return yizhan.run(
                "release",
                "publish",
                county.at("new"),
                "--place",
                "999901",
                "--data",
                county.at("hub"));
    }

    @Test
    void whatIsPublishedIsAFactOfThePlaceAndItsBlobsAreThere() {
        sign();
        assertEquals(0, publish(), yizhan::complained);
        assertTrue(yizhan.said().contains("第 8 号"), yizhan::said);

        try (HubNode hub = county.hub()) {
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
        assertTrue(yizhan.complained().contains("不是签过的新版本"), yizhan::complained);
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
                yizhan.run(
                        "release",
                        "publish",
                        county.at("new"),
                        "--place",
                        "999901",
                        "--data",
                        county.at("terminal")));
        assertTrue(yizhan.complained().contains("不是县里的机器"), yizhan::complained);
    }

    @Test
    void theKeyThatIsThereIsLeftAlone() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("safe/publisher.private"));

        assertEquals(ExitCode.FILES.number(), yizhan.run("release", "key", county.at("safe")));
        assertEquals(
                Files.readString(folder.resolve("safe/publisher.private")), new String(before));
    }
}
