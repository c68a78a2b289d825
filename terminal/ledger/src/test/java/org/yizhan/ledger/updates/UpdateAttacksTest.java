package org.yizhan.ledger.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.keys.PublishingKey;

/// What nobody may make a terminal install. Version 7 is proven; the release planted is another's
/// work, made of version 9 as the county signed it.
class UpdateAttacksTest {
    @TempDir Path folder;
    private Workshop workshop;

    @BeforeEach
    void provenSeven() throws IOException {
        workshop = new Workshop(folder);
        workshop.publish(7, TestLedgers.VILLAGE);
        workshop.updates(workshop.versions()).look();
        workshop.versions().tryNext(7);
        workshop.versions().prove();
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @FunctionalInterface
    interface Attack {
        Release on(Workshop workshop, Release honest) throws IOException;
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack(
                        "signed by somebody else",
                        (_, honest) -> resigned(honest, honest.manifest())),
                attack("not signed", (_, it) -> new Release(it.manifest(), "", it.blobs())),
                attack("no signature", (_, it) -> new Release(it.manifest(), "zz", it.blobs())),
                attack("a letter of the manifest changed", (_, it) -> edited(it, "0.9.0", "0.9.1")),
                attack(
                        "a higher number on it",
                        (_, it) -> edited(it, "\"number\":9", "\"number\":99")),
                attack("a part fewer", (_, it) -> shortened(it)),
                attack("parts mixed up", (_, it) -> mixed(it)),
                attack("a part of another version", UpdateAttacksTest::foreign),
                attack("a part that is no blob", (_, it) -> replaced(it, "hello")),
                attack("older", UpdateAttacksTest::older),
                attack("for another machine", UpdateAttacksTest::otherMachine),
                attack("signed, but leads out of its folder", (it, _) -> path(it, "../escape")),
                attack("signed, but from the root", (it, _) -> path(it, "/etc/passwd")),
                attack("signed, but up in the middle", (it, _) -> path(it, "lib/../../x")),
                attack("signed, but no manifest", (it, honest) -> text(it, honest, "[]")),
                attack("signed, but nothing to start", UpdateAttacksTest::nothingToStart));
    }

    private static Arguments attack(String name, Attack attack) {
        return argumentSet(name, attack);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isNotInstalled(Attack attack) throws IOException {
        workshop.publish(9, Workshop.COUNTY);
        Release honest = workshop.release(Workshop.COUNTY);
        Release planted = attack.on(workshop, honest);
        workshop.publish(7, Workshop.COUNTY);
        workshop.plant(planted);

        Updates.State state = workshop.updates(workshop.versions()).look();

        assertTrue(state.ready().isEmpty());
        assertEquals(7, workshop.versions().current());
        assertEquals(List.of("7"), folders());
        assertFalse(Files.exists(folder.resolve("escape")));
    }

    @Test
    void untouchedItIsInstalled() throws IOException {
        workshop.publish(9, Workshop.COUNTY);
        workshop.plant(workshop.release(Workshop.COUNTY));

        assertTrue(workshop.updates(workshop.versions()).look().ready().isPresent());
    }

    @Test
    void anotherPlacesTroubleDoesNotKeepOutWhatIsRight() throws IOException {
        workshop.publish(9, Workshop.COUNTY);
        workshop.plant(resigned(workshop.release(Workshop.COUNTY), "{}"));

        Updates.State state = workshop.updates(workshop.versions()).look();

        assertEquals(9, state.ready().orElseThrow().number());
        assertEquals(List.of(new Verdict.WronglySigned()), state.refused());
    }

    @Test
    void whatFailedThreeTimesIsGivenUp() throws IOException {
        workshop.publish(9, Workshop.COUNTY);
        Path failed = folder.resolve("versions").resolve("failed.9");
        Files.writeString(failed, "x\nx\n");
        assertTrue(workshop.updates(workshop.versions()).look().ready().isPresent());

        Files.writeString(failed, "x\nx\nx\n");
        Updates.State state = workshop.updates(workshop.versions()).look();

        assertTrue(state.ready().isEmpty());
        assertTrue(state.refused().getFirst() instanceof Verdict.Failed);
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve("versions"))) {
            return found.map(path -> path.getFileName().toString())
                    .filter(name -> Character.isDigit(name.charAt(0)))
                    .toList();
        }
    }

    private static Release resigned(Release honest, String manifest) {
        return new Release(manifest, PublishingKey.fresh().sign(manifest), honest.blobs());
    }

    private static Release edited(Release honest, String from, String to) {
        assertTrue(honest.manifest().contains(from), honest.manifest());
        return new Release(honest.manifest().replace(from, to), honest.signature(), honest.blobs());
    }

    private static Release shortened(Release honest) {
        return new Release(
                honest.manifest(),
                honest.signature(),
                honest.blobs().subList(0, honest.blobs().size() - 1));
    }

    private static Release mixed(Release honest) {
        return new Release(honest.manifest(), honest.signature(), honest.blobs().reversed());
    }

    private static Release replaced(Release honest, String ref) {
        List<String> blobs = new ArrayList<>(honest.blobs());
        blobs.set(0, ref);
        return new Release(honest.manifest(), honest.signature(), blobs);
    }

    /// As long as what was signed, and something else.
    private static Release foreign(Workshop workshop, Release honest) throws IOException {
        byte[] other = "KIOSK of 9".getBytes(StandardCharsets.UTF_8);
        BlobRef ref = workshop.blobs.put(new ByteArrayInputStream(other));
        return replaced(honest, ref.toString());
    }

    private static Release older(Workshop workshop, Release honest) throws IOException {
        workshop.publish(6, Workshop.COUNTY);
        return workshop.release(Workshop.COUNTY);
    }

    private static Release otherMachine(Workshop workshop, Release honest) throws IOException {
        Path made = workshop.made(9);
        Manifest manifest = Signing.sign(made, Workshop.title(9, "riscv64"), workshop.key);
        return text(workshop, honest, manifest.text());
    }

    private static Release text(Workshop workshop, Release honest, String manifest) {
        return new Release(manifest, workshop.key.sign(manifest), honest.blobs());
    }

    private static Release path(Workshop workshop, String path) {
        Release honest = workshop.release(Workshop.COUNTY);
        String manifest = honest.manifest().replace("lib/kiosk.jar", path);
        return text(workshop, honest, manifest);
    }

    private static Release nothingToStart(Workshop workshop, Release honest) {
        return text(workshop, honest, honest.manifest().replace("\"terminal\"", "\"terminus\""));
    }
}
