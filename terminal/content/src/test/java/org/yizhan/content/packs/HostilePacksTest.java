package org.yizhan.content.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Packs that are signed as they should be and made to do harm: nothing is written outside the
/// shelf, and nothing of them is put in force.
class HostilePacksTest {
    private static final PackLimits SMALL = new PackLimits(5, 400_000, 600_000, 100);

    @TempDir Path temp;
    private Path folder;
    private Packs packs;

    @BeforeEach
    void openTheShelf() {
        folder = temp.resolve("packs");
        packs =
                new Packs(
                        folder,
                        new LocalDisk(),
                        new Admission(TestPack.PUBLISHERS, TestPack.CLOCK, SMALL));
    }

    @AfterEach
    void nothingIsInForceAndNothingOutside() throws IOException {
        assertEquals(List.of(), packs.list());
        try (Stream<Path> outside = Files.list(temp)) {
            assertTrue(
                    outside.allMatch(
                            path -> path.endsWith("packs") || path.toString().endsWith(".zip")));
        }
    }

    @Test
    void refusesAnEntryThatTheManifestDoesNotName() {
        Map<String, byte[]> files = TestPack.files("好。");
        List<PackedFile> promised = TestPack.promise(files);
        files.put("../outside.md", new byte[1]);
        damaged(TestPack.signed(temp, promised, files));
    }

    @Test
    void refusesTwoEntriesOfTheSameName() throws IOException {
        Map<String, byte[]> held = Map.of("media/a.json", new byte[1], "media/b.json", new byte[1]);
        PackedFile one = TestPack.promise("media/a.json", new byte[1]);
        Path zip = TestPack.signed(temp, List.of(one), held);
        String bytes = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1);
        String doubled = bytes.replace("media/b.json", "media/a.json");
        Files.write(zip, doubled.getBytes(StandardCharsets.ISO_8859_1));
        damaged(zip);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.md",
                "lessons/../../outside.md",
                "/etc/outside.md",
                "C:/outside.md",
                "lessons\\\\..\\\\outside.md",
                "lessons//a.md",
                "Lessons/A.md",
                "lessons/a.md/",
                "lessons/.hidden.md",
                "lessons/run.sh",
                "lessons/a\\u0000.md",
                "manifest.sig"
            })
    void refusesAManifestWithAPathThatLeadsOutside(String path) {
        byte[] manifest =
                new String(
                                new Manifest(
                                                TestPack.edition(1),
                                                List.of(
                                                        TestPack.promise(
                                                                "lessons/a.md", new byte[1])))
                                        .encode(),
                                StandardCharsets.UTF_8)
                        .replace("lessons/a.md", path)
                        .getBytes(StandardCharsets.UTF_8);
        damaged(TestPack.signed(temp, manifest, Map.of()));
    }

    @Test
    void aSymbolicLinkInAPackBecomesAPlainFileAtMost() throws IOException {
        byte[] target = "/etc/passwd".getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> held = Map.of("media/link.json", target);
        Path zip = TestPack.signed(temp, TestPack.promise(held), held);
        markLastEntryAsLink(zip);
        Path other = temp.resolve("packs/other");
        Packs elsewhere = new Packs(other, TestPack.PUBLISHERS, TestPack.CLOCK);
        assertInstanceOf(InstallResult.Installed.class, elsewhere.install(zip));
        Path written = other.resolve("winter/1/media/link.json");
        assertTrue(Files.isRegularFile(written, LinkOption.NOFOLLOW_LINKS));
        new LocalDisk().remove(other);
    }

    @Test
    void theBuilderFollowsNoLinks() throws IOException {
        Path source = Files.createDirectory(folder.resolve(".source"));
        Files.createSymbolicLink(source.resolve("a.md"), Path.of("/etc/passwd"));
        assertThrows(IllegalArgumentException.class, () -> PackBuilder.files(source));
        new LocalDisk().remove(source);
    }

    @Test
    void refusesABombBeforeUnpackingIt() {
        byte[] zeros = new byte[300_000];
        Map<String, byte[]> bomb = Map.of("media/zeros.wav", zeros);
        tooBig(TestPack.signed(temp, TestPack.promise(bomb), bomb));
    }

    @Test
    void aBombThatHidesItsSizeIsCutOffWhereItsPromiseEnds() {
        Map<String, byte[]> bomb = Map.of("media/zeros.wav", new byte[50_000_000]);
        PackedFile modest = TestPack.promise("media/zeros.wav", new byte[10]);
        damaged(TestPack.signed(temp, List.of(modest), bomb));
    }

    @Test
    void refusesTooManyFilesTooBigOnesAndTooMuchTogether() {
        byte[] noise = new byte[250_000];
        new Random(1).nextBytes(noise);
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i < 9; i++) {
            many.put("media/a" + i + ".json", new byte[1]);
        }
        tooBig(TestPack.signed(temp, TestPack.promise(many), many));
        Map<String, byte[]> sum =
                Map.of("a.wav", noise, "b.wav", noise, "c.wav", new byte[100_000 + 1]);
        tooBig(TestPack.signed(temp, TestPack.promise(sum), sum));
        byte[] big = new byte[400_001];
        tooBig(TestPack.signed(temp, TestPack.promise(Map.of("a.wav", big)), Map.of("a.wav", big)));
        tooBig(TestPack.save(temp, new byte[600_001]));
        byte[] manifest = " ".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8);
        tooBig(TestPack.signed(temp, manifest, Map.of()));
    }

    @Test
    void aPackWithAByteChangedIsInstalledExactlyAsSignedOrNotAtAll() throws IOException {
        byte[] whole =
                PackBuilder.build(
                        TestPack.edition(1), TestPack.files("好。"), TestPack.COUNTY.getPrivate());
        Path zip = temp.resolve("changed.zip");
        for (int at = 0; at < whole.length; at += 3) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 + at % 255);
            Files.write(zip, changed);
            if (packs.install(zip) instanceof InstallResult.Installed) {
                try (OpenPack open = packs.open("winter").orElseThrow()) {
                    assertEquals("好。", open.lessons().getFirst().sentences().getFirst());
                }
                new LocalDisk().remove(folder.resolve("winter"));
            }
        }
    }

    private void damaged(Path zip) {
        assertInstanceOf(InstallResult.Damaged.class, packs.install(zip));
    }

    private void tooBig(Path zip) {
        assertInstanceOf(InstallResult.TooBig.class, packs.install(zip));
    }

    /// Sets the UNIX mode of the last entry in the central directory to that of a link.
    private static void markLastEntryAsLink(Path zip) throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        int header = latin.lastIndexOf("PK\u0001\u0002");
        bytes[header + 5] = 3;
        bytes[header + 40] = 0;
        bytes[header + 41] = (byte) 0xA0;
        Files.write(zip, bytes);
    }
}
