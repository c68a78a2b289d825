package org.yizhan.content.packs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Only what changed travels.
class UpdatesTest {
    private static final int FILES = 40;
    private static final int BYTES = 1_300_000;

    @TempDir Path folder;
    private Packs packs;
    private Map<String, byte[]> files;

    @BeforeEach
    void fiftyMegabytes() {
        packs = new Packs(folder.resolve("packs"), TestPack.PUBLISHERS, TestPack.CLOCK);
        files = TestPack.files("炉子要通风。");
        Random random = new Random(11);
        for (int i = 0; i < FILES; i++) {
            byte[] recording = new byte[BYTES];
            random.nextBytes(recording);
            files.put("media/reading" + i + ".opus", recording);
        }
    }

    private Manifest installWhole() {
        byte[] whole = PackBuilder.build(TestPack.edition(1), files, TestPack.COUNTY.getPrivate());
        assertTrue(whole.length > 50_000_000);
        return assertInstanceOf(InstallResult.Installed.class, install(whole)).manifest();
    }

    private InstallResult install(byte[] zip) {
        return packs.install(TestPack.save(folder, zip));
    }

    private byte[] update(Manifest before) {
        return PackBuilder.update(TestPack.edition(2), files, TestPack.COUNTY.getPrivate(), before);
    }

    private byte[] changeOnePicture() {
        byte[] picture = new byte[100_000];
        new Random(12).nextBytes(picture);
        files.put("pictures/new.jpg", picture);
        return picture;
    }

    @Test
    void onePictureOfFiftyMegabytesTravelsAlone() {
        Manifest before = installWhole();
        byte[] picture = changeOnePicture();
        byte[] update = update(before);
        int more = update.length - picture.length;
        assertTrue(more < 5 * 1024, more + " bytes besides the picture");
        assertInstanceOf(InstallResult.Installed.class, install(update));
        try (OpenPack open = packs.open("winter").orElseThrow()) {
            assertEquals(2, open.manifest().edition().version());
            assertArrayEquals(picture, open.read("pictures/new.jpg").orElseThrow());
            assertArrayEquals(
                    files.get("media/reading7.opus"),
                    open.read("media/reading7.opus").orElseThrow());
        }
    }

    @Test
    void anUpdateOfWhatIsNotHereLeavesNothingBehind() {
        Manifest elsewhere = new Manifest(TestPack.edition(1), TestPack.promise(files));
        changeOnePicture();
        assertInstanceOf(InstallResult.Damaged.class, install(update(elsewhere)));
        assertEquals(Optional.empty(), packs.open("winter"));
    }

    @Test
    void whatTheDiskDamagedIsNotTakenOver() throws IOException {
        Manifest before = installWhole();
        Path damaged = folder.resolve("packs/winter/1/media/reading3.opus");
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[17] ^= 1;
        Files.write(damaged, bytes);
        changeOnePicture();
        assertInstanceOf(InstallResult.Damaged.class, install(update(before)));
        try (OpenPack open = packs.open("winter").orElseThrow()) {
            assertEquals(1, open.manifest().edition().version());
        }
    }
}
