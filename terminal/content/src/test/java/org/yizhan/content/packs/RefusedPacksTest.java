package org.yizhan.content.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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
        new java.util.Random(1).nextBytes(noise);
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
            damaged(TestPack.save(temp, java.util.Arrays.copyOf(whole, cut)));
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
