package org.yizhan.content.packs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;

class PacksTest {
    @TempDir Path temp;
    private Path folder;
    private Packs packs;

    @BeforeEach
    void openTheShelf() {
        folder = temp.resolve("packs");
        packs = new Packs(folder, TestPack.PUBLISHERS, TestPack.CLOCK);
    }

    @Test
    void installsWhatIsSignedAndWhole() {
        InstallResult result = install(1, "先开窗。");
        assertInstanceOf(InstallResult.Installed.class, result);
        assertEquals(List.of("先开窗。", "睡前看一眼炉子。"), sentences());
        assertEquals("新课装好了，一共1课。", Texts.load(Language.ZH_CN).render(result.sentence()));
    }

    @Test
    void installingTheSamePackAgainIsHarmless() {
        install(1, "先开窗。");
        assertInstanceOf(InstallResult.AlreadyHere.class, install(1, "先开窗。"));
    }

    @Test
    void replacesAnOlderVersionOnly() {
        install(2, "第二版。");
        assertEquals(new InstallResult.NotNewer(2), install(1, "第一版。"));
        assertEquals(new InstallResult.NotNewer(2), install(2, "也叫第二版。"));
        assertEquals("第二版。", sentences().getFirst());
        assertInstanceOf(InstallResult.Installed.class, install(10, "第十版。"));
        assertEquals("第十版。", sentences().getFirst());
    }

    @Test
    void keepsAVersionWhileItIsReadAndRemovesItAfterwards() {
        install(1, "第一版。");
        OpenPack read = packs.open("winter").orElseThrow();
        for (int version = 2; version <= 4; version++) {
            install(version, "新版。");
        }
        assertEquals("第一版。", read.lessons().getFirst().sentences().getFirst());
        assertTrue(read.read("pictures/stove.svg").isPresent());
        read.close();
        read.close();
        install(5, "新版。");
        assertEquals(List.of("4", "5"), names(folder.resolve("winter")));
    }

    @Test
    void showsWhatIsInstalledWhateverTheClockAndTheKeysSayLater() {
        install(1, "先开窗。");
        packs = new Packs(folder, _ -> Optional.empty(), Clock.systemUTC());
        assertEquals("先开窗。", sentences().getFirst());
    }

    @Test
    void leavesOutALessonThatTheDiskHasDamaged() throws IOException {
        install(1, "先开窗。");
        Files.writeString(folder.resolve("winter/1/lessons/stove.md"), "坏了");
        try (OpenPack open = packs.open("winter").orElseThrow()) {
            assertEquals(List.of(), open.lessons());
            assertTrue(open.read("pictures/stove.svg").isPresent());
        }
    }

    @Test
    void fallsBackToTheVersionBeforeWhenAManifestIsDamaged() throws IOException {
        install(1, "第一版。");
        install(2, "第二版。");
        Files.writeString(folder.resolve("winter/2/manifest.json"), "坏了");
        assertEquals("第一版。", sentences().getFirst());
        assertInstanceOf(InstallResult.Installed.class, install(3, "第三版。"));
        assertEquals("第三版。", sentences().getFirst());
    }

    @Test
    void listsWhatIsInForce() {
        install(1, "第一版。");
        install(2, "第二版。");
        Path other = TestPack.write(temp, TestPack.edition("bees", 7, "station"), Map.of());
        assertInstanceOf(InstallResult.Installed.class, packs.install(other));
        assertEquals(
                List.of(TestPack.edition("bees", 7, "station"), TestPack.edition(2)),
                packs.list().stream().map(Manifest::edition).toList());
        assertEquals(Optional.empty(), packs.open("nothing").map(OpenPack::manifest));
    }

    @Test
    void givesTheExactBytesOfAFile() {
        install(1, "先开窗。");
        try (OpenPack open = packs.open("winter").orElseThrow()) {
            assertArrayEquals(
                    TestPack.files("先开窗。").get("lessons/stove.md"),
                    open.read("lessons/stove.md").orElseThrow());
            assertTrue(open.read("../2/manifest.json").isEmpty());
            assertTrue(open.read("manifest.json").isEmpty());
        }
    }

    @Test
    void theSameFilesAndKeyMakeTheSamePack() {
        byte[] one = pack("先开窗。");
        assertArrayEquals(one, pack("先开窗。"));
        assertTrue(new String(one, StandardCharsets.ISO_8859_1).contains("manifest.sig"));
    }

    @Test
    void installationsOfTheSameFolderWaitForEachOther() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<InstallResult>> results = new ArrayList<>();
            for (int version = 1; version <= 12; version++) {
                Path zip =
                        TestPack.write(
                                temp,
                                TestPack.edition("pack-" + version % 4, version, "county"),
                                TestPack.files("好。"));
                Packs another = new Packs(folder, TestPack.PUBLISHERS, TestPack.CLOCK);
                results.add(threads.submit(() -> another.install(zip)));
            }
            for (Future<InstallResult> result : results) {
                assertTrue(
                        result.get() instanceof InstallResult.Installed
                                || result.get() instanceof InstallResult.NotNewer);
            }
        }
        assertEquals(
                List.of(12, 9, 10, 11),
                packs.list().stream().map(manifest -> manifest.edition().version()).toList());
    }

    private static byte[] pack(String sentence) {
        return PackBuilder.build(
                TestPack.edition(1), TestPack.files(sentence), TestPack.COUNTY.getPrivate());
    }

    private InstallResult install(int version, String sentence) {
        return packs.install(
                TestPack.write(temp, TestPack.edition(version), TestPack.files(sentence)));
    }

    private List<String> sentences() {
        try (OpenPack open = packs.open("winter").orElseThrow()) {
            return open.lessons().getFirst().sentences();
        }
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
