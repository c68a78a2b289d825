package org.yizhan.content.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;

/// Every test ends with a look at what was installed before: it must be untouched.
class RefusedPacksTest {
    private static final PackLimits SMALL = new PackLimits(5, 400_000, 600_000, 100);

    @TempDir Path temp;
    private Path folder;
    private Packs packs;

    @BeforeEach
    void installSomethingGood() {
        folder = temp.resolve("packs");
        packs = packs(TestPack.CLOCK, new LocalDisk());
        packs.install(
                TestPack.write(
                        temp, TestPack.edition("before", 1, "county"), TestPack.files("原来的。")));
    }

    @AfterEach
    void whatWasInstalledIsUntouched() throws IOException {
        assertEquals(
                List.of(TestPack.edition("before", 1, "county")),
                packs.list().stream().map(Manifest::edition).toList());
        try (OpenPack open = packs.open("before").orElseThrow()) {
            assertEquals("原来的。", open.lessons().getFirst().sentences().getFirst());
        }
        try (Stream<Path> outside = Files.list(temp)) {
            assertTrue(
                    outside.allMatch(
                            path -> path.endsWith("packs") || path.toString().endsWith(".zip")));
        }
    }

    @Test
    void refusesAStrangersPack() {
        Edition edition = TestPack.edition("winter", 1, "stranger");
        byte[] zip =
                PackBuilder.build(edition, TestPack.files("好。"), TestPack.STRANGER.getPrivate());
        refused(new InstallResult.UnknownPublisher("stranger"), TestPack.save(temp, zip));
    }

    @Test
    void refusesAPackSignedWithAnotherKey() {
        byte[] zip =
                PackBuilder.build(
                        TestPack.edition(1), TestPack.files("好。"), TestPack.STRANGER.getPrivate());
        refused(new InstallResult.WrongSignature("county"), TestPack.save(temp, zip));
    }

    @Test
    void refusesAManifestChangedAfterSigning() {
        Map<String, byte[]> files = TestPack.files("好。");
        byte[] signed = new Manifest(TestPack.edition(1), TestPack.promise(files)).encode();
        byte[] changed = new Manifest(TestPack.edition(2), TestPack.promise(files)).encode();
        Map<String, byte[]> entries = new TreeMap<>(files);
        entries.put(Manifest.NAME, changed);
        entries.put(Manifest.SIGNATURE_NAME, Signatures.sign(TestPack.COUNTY.getPrivate(), signed));
        refused(
                new InstallResult.WrongSignature("county"),
                TestPack.save(temp, TestPack.zip(entries)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63})
    void refusesASignatureThatIsCutShort(int bytes) {
        Map<String, byte[]> entries = new TreeMap<>(TestPack.files("好。"));
        entries.put(
                Manifest.NAME,
                new Manifest(TestPack.edition(1), TestPack.promise(TestPack.files("好。"))).encode());
        entries.put(Manifest.SIGNATURE_NAME, new byte[bytes]);
        refused(
                new InstallResult.WrongSignature("county"),
                TestPack.save(temp, TestPack.zip(entries)));
    }

    @Test
    void refusesAnotherPublishersPackUnderTheSameWord() {
        Path zip =
                TestPack.write(
                        temp, TestPack.edition("before", 2, "station"), TestPack.files("换。"));
        refused(new InstallResult.OtherPublisher("county"), zip);
    }

    @Test
    void refusesAFileChangedAfterSigning() {
        Map<String, byte[]> held = TestPack.files("先转账。");
        List<PackedFile> promised = TestPack.promise(TestPack.files("先开窗。"));
        damaged(TestPack.signed(temp, promised, held));
    }

    @Test
    void refusesAFileThatIsMissingOrShortOrLong() {
        Map<String, byte[]> files = TestPack.files("好。");
        List<PackedFile> promised = TestPack.promise(files);
        for (byte[] picture : List.of(new byte[3], new byte[3_000])) {
            Map<String, byte[]> held = new TreeMap<>(files);
            held.put("pictures/stove.svg", picture);
            damaged(TestPack.signed(temp, promised, held));
        }
        files.remove("pictures/stove.svg");
        damaged(TestPack.signed(temp, promised, files));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "null",
                "{}",
                "{\"format\":1}",
                "{\"format\":1,\"edition\":null,\"files\":[]}",
                "{\"format\":1,\"edition\":{\"pack\":\"a\"},\"files\":[null]}",
                "{\"format\":2,\"edition\":{},\"files\":[]}"
            })
    void refusesAManifestThatIsNone(String json) {
        damaged(TestPack.signed(temp, json.getBytes(StandardCharsets.UTF_8), Map.of()));
    }

    @Test
    void refusesWhatIsNoZipAndHalfAZip() {
        damaged(TestPack.save(temp, new byte[0]));
        damaged(TestPack.save(temp, "PK no".getBytes(StandardCharsets.UTF_8)));
        byte[] whole =
                PackBuilder.build(
                        TestPack.edition(1), TestPack.files("好。"), TestPack.COUNTY.getPrivate());
        for (int cut = 1; cut < whole.length; cut += 97) {
            damaged(TestPack.save(temp, Arrays.copyOf(whole, cut)));
        }
    }

    @Test
    void refusesALessonThatCannotBeReadOrDrawn() {
        Map<String, byte[]> files = TestPack.files("好。");
        files.put("lessons/other.md", "没有开头".getBytes(StandardCharsets.UTF_8));
        unreadable("study.lesson.field", files);
        Map<String, byte[]> ugly = TestPack.files("好。");
        ugly.put("pictures/stove.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
        unreadable("study.lesson.picture", ugly);
        Map<String, byte[]> without = TestPack.files("好。");
        without.remove("pictures/stove.svg");
        unreadable("study.lesson.picture", without);
    }

    @Test
    void refusesWhatIsNotYetOrNoLongerValid() {
        Path zip = TestPack.write(temp, TestPack.edition(1), TestPack.files("好。"));
        Clock early = Clock.offset(TestPack.CLOCK, Duration.ofDays(-11));
        Clock late = Clock.offset(TestPack.CLOCK, Duration.ofDays(101));
        Edition.Validity validity = TestPack.edition(1).validity();
        assertEquals(
                new InstallResult.TooEarly(validity.from()),
                packs(early, new LocalDisk()).install(zip));
        assertEquals(
                new InstallResult.Expired(validity.until().orElseThrow()),
                packs(late, new LocalDisk()).install(zip));
    }

    @Test
    void saysBeforeItStartsThatThereIsNoRoom() {
        Path zip = TestPack.write(temp, TestPack.edition(1), TestPack.files("好。"));
        FaultyDisk full = new FaultyDisk(Integer.MAX_VALUE);
        full.free = 60L << 20;
        InstallResult result = packs(TestPack.CLOCK, full).install(zip);
        assertEquals(new InstallResult.NoRoom(5), result);
        assertEquals(0, full.steps);
    }

    private Packs packs(Clock clock, Disk disk) {
        return new Packs(folder, disk, new Admission(TestPack.PUBLISHERS, clock, SMALL));
    }

    private void refused(InstallResult expected, Path zip) {
        InstallResult result = packs.install(zip);
        assertEquals(expected, result);
        speaks(result);
    }

    private void damaged(Path zip) {
        speaks(assertInstanceOf(InstallResult.Damaged.class, packs.install(zip)));
    }

    private void tooBig(Path zip) {
        speaks(assertInstanceOf(InstallResult.TooBig.class, packs.install(zip)));
    }

    private void unreadable(String key, Map<String, byte[]> files) {
        Path zip = TestPack.signed(temp, TestPack.promise(files), files);
        InstallResult result = packs.install(zip);
        speaks(result);
        Sentence reason = assertInstanceOf(InstallResult.Unreadable.class, result).reason();
        assertEquals(key, reason.key());
        assertThrows(
                IllegalArgumentException.class,
                () -> PackBuilder.build(TestPack.edition(1), files, TestPack.COUNTY.getPrivate()));
    }

    private static void speaks(InstallResult result) {
        for (Language language : Language.values()) {
            assertFalse(Texts.load(language).render(result.sentence()).contains("{"));
        }
    }
}
