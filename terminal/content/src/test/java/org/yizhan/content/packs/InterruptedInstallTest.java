package org.yizhan.content.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptedInstallTest {
    /// Clear the way, four files, rename, sweep away the oldest version.
    private static final int STEPS = 7;

    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void aPowerCutLeavesTheOldVersionOrTheNewOneWhole(int lastStep) {
        Path folder = temp.resolve("packs");
        Path third = withTwoVersions(folder);
        Packs dying = packs(folder, new FaultyDisk(lastStep));
        assertThrows(PackStorageException.class, () -> dying.install(third));

        Packs restarted = packs(folder, new LocalDisk());
        boolean renamed = lastStep >= 6;
        assertEquals(renamed ? "第三版。" : "第二版。", firstSentence(restarted));

        InstallResult again = restarted.install(third);
        assertEquals(renamed, again instanceof InstallResult.AlreadyHere);
        assertEquals(!renamed, again instanceof InstallResult.Installed);
        assertEquals("第三版。", firstSentence(restarted));
    }

    @Test
    void thereAreNoMoreStepsThanTheseTestsCut() {
        Path folder = temp.resolve("packs");
        Path third = withTwoVersions(folder);
        FaultyDisk counting = new FaultyDisk(Integer.MAX_VALUE);
        assertInstanceOf(InstallResult.Installed.class, packs(folder, counting).install(third));
        assertEquals(STEPS, counting.steps);
    }

    @Test
    void aMissingFileIsAStorageProblem() {
        Packs packs = packs(temp.resolve("packs"), new LocalDisk());
        assertThrows(PackStorageException.class, () -> packs.install(temp.resolve("nothing.zip")));
        assertTrue(packs.list().isEmpty());
    }

    private Path withTwoVersions(Path folder) {
        Packs packs = packs(folder, new LocalDisk());
        packs.install(TestPack.write(temp, TestPack.edition(1), TestPack.files("第一版。")));
        packs.install(TestPack.write(temp, TestPack.edition(2), TestPack.files("第二版。")));
        return TestPack.write(temp, TestPack.edition(3), TestPack.files("第三版。"));
    }

    private static Packs packs(Path folder, Disk disk) {
        return new Packs(
                folder,
                disk,
                new Admission(TestPack.PUBLISHERS, TestPack.CLOCK, PackLimits.standard()));
    }

    private static String firstSentence(Packs packs) {
        try (OpenPack open = packs.open("winter").orElseThrow()) {
            return open.lessons().getFirst().sentences().getFirst();
        }
    }
}
