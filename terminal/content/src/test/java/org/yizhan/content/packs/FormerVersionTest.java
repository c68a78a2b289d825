package org.yizhan.content.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.ledger.blobs.BlobRef;

/// Whatever interrupts an installation, the version before is whole afterwards, people hear it, and
/// the terminal says why the new one is not there. One test a trouble.
class FormerVersionTest {
    private static final String FORMER = "原来的。";

    @TempDir Path temp;
    private PackVillage village;
    private byte[] second = new byte[0];

    @BeforeEach
    void theFormerVersionIsInstalled() {
        village = new PackVillage(temp);
        village.given(PackVillage.COUNTY, pack(1, FORMER));
        assertEquals(1, village.look().installed().size());
        second = bytes(pack(2, "新的。"));
    }

    @AfterEach
    void close() {
        village.close();
    }

    private Path pack(int version, String sentence) {
        return TestPack.write(temp, TestPack.edition(version), PackVillage.saying(sentence));
    }

    private static byte[] bytes(Path zip) {
        try {
            return Files.readAllBytes(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The county's node gives this as the second version.
    private void comes(byte[] zip) {
        village.release(PackVillage.COUNTY, village.forged(2, zip));
    }

    private void staysWholeAndSays(String why) {
        staysWholeAndSays(why, village.look());
    }

    private void staysWholeAndSays(String why, Arrivals.State state) {
        String said = said(state);
        assertTrue(said.contains(why), said);
        assertEquals(List.of(FORMER), village.heard());
        everyFileIsAsItWasSigned();
    }

    private static String said(Arrivals.State state) {
        return PackVillage.words(Objects.requireNonNull(state.refused().get("winter")));
    }

    private void everyFileIsAsItWasSigned() {
        Packs packs = village.packs(new LocalDisk(), TestPack.CLOCK);
        try (OpenPack open = packs.open("winter").orElseThrow()) {
            assertEquals(1, open.manifest().edition().version());
            for (PackedFile file : open.manifest().files()) {
                assertTrue(open.read(file.path()).isPresent(), file.path());
            }
        }
    }

    @Test
    void killed() throws Exception {
        Path zip = Files.write(temp.resolve("second.zip"), second);
        for (int step : List.of(2, 5)) {
            Process installing = InstallingProgram.start(temp, zip, step);
            assertEquals("at step " + step, installing.inputReader().readLine());
            installing.destroyForcibly().waitFor();
            assertEquals(List.of(FORMER), village.heard());
            everyFileIsAsItWasSigned();
        }
        comes(second);
        village.look();
        assertEquals(List.of("新的。"), village.heard());
    }

    @Test
    void cut() {
        comes(Arrays.copyOf(second, second.length / 2));
        staysWholeAndSays("这个文件坏了，没有装");
    }

    @Test
    void cutWhileItIsOnItsWay() {
        PackRelease release = village.forged(2, second);
        String name = BlobRef.parse(release.parts().getFirst().blob()).name();
        village.node.blobs().delete(name);
        village.release(PackVillage.COUNTY, release);
        assertEquals(List.of("winter"), village.look().coming());
        assertEquals(List.of(FORMER), village.heard());
        everyFileIsAsItWasSigned();
    }

    @Test
    void fullDisk() {
        comes(second);
        for (int step = 0; step < 6; step++) {
            staysWholeAndSays("硬盘写不进去", village.look(new FaultyDisk(step), TestPack.CLOCK));
        }
    }

    @Test
    void fullDiskKnownBeforehand() {
        comes(second);
        FaultyDisk full = new FaultyDisk(Integer.MAX_VALUE);
        full.free = 60L << 20;
        staysWholeAndSays("放不下了", village.look(full, TestPack.CLOCK));
        assertEquals(0, full.steps, "Nothing was begun");
    }

    /// Some bytes of a zip mean nothing, such as its times; whatever means something is found.
    @Test
    void changedByte() {
        int tried = 0;
        int refused = 0;
        for (int at = 0; at < second.length; at += 97) {
            byte[] changed = second.clone();
            changed[at] ^= 1;
            tried++;
            if (!isTheSameAnyway(changed, at)) {
                refused++;
                comes(changed);
                staysWholeAndSays("没有装");
            }
        }
        assertTrue(refused * 3 > tried * 2, refused + " of " + tried + " changes were refused");
    }

    private boolean isTheSameAnyway(byte[] changed, int at) {
        Path shelf = temp.resolve("elsewhere" + at);
        Packs elsewhere = new Packs(shelf, TestPack.PUBLISHERS, TestPack.CLOCK);
        return elsewhere.install(TestPack.save(temp, changed)) instanceof InstallResult.Installed;
    }

    @Test
    void wrongSignature() {
        Map<String, byte[]> files = PackVillage.saying("先转账。");
        comes(PackBuilder.build(TestPack.edition(2), files, TestPack.STRANGER.getPrivate()));
        staysWholeAndSays("签名不对");
    }

    @Test
    void olderVersion() {
        village.given(PackVillage.COUNTY, pack(1, FORMER));
        byte[] first = bytes(pack(1, "更早的。"));
        comes(first);
        staysWholeAndSays("比拿来的新");
    }

    @Test
    void revokedKey() {
        village.believe(PackVillage.COUNTY, "county", TestPack.COUNTY.getPublic(), Set.of(), true);
        comes(second);
        Arrivals.State state = village.look();
        assertTrue(said(state).contains("已经作废"));
        everyFileIsAsItWasSigned();
    }

    @Test
    void clockIn1970() {
        comes(second);
        Clock early = Clock.fixed(Instant.parse("1970-01-01T00:00:20Z"), ZoneOffset.UTC);
        staysWholeAndSays("日期对不对", village.look(new LocalDisk(), early));
        assertInstanceOf(
                InstallResult.TooEarly.class,
                village.packs(new LocalDisk(), early).install(TestPack.save(temp, second)));
    }
}
