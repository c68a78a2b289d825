package org.yizhan.web.terminals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;

class MachineChecksTest {
    @TempDir Path folder;

    @Test
    void oldJavaIsBroken() {
        assertEquals(Severity.BROKEN, new JavaCheck(21).run().severity());
        assertEquals(Severity.GOOD, new JavaCheck(25).run().severity());
    }

    @Test
    void noChineseFontIsBroken() {
        assertEquals(Severity.BROKEN, new FontCheck(List.of("true")).run().severity());
        assertEquals(Severity.GOOD, new FontCheck(List.of("echo", "Noto")).run().severity());
    }

    @Test
    void aMachineThatCannotListItsFontsIsWorthALook() {
        Path nothing = folder.resolve("fc-list");
        assertEquals(Severity.LOOK, new FontCheck(List.of(nothing.toString())).run().severity());
    }

    @Test
    void aNearlyFullDiskIsBroken() {
        assertEquals(Severity.BROKEN, DiskCheck.finding(100L << 20).severity());
        assertEquals(Severity.LOOK, DiskCheck.finding(1_000L << 20).severity());
        assertEquals(Severity.GOOD, DiskCheck.finding(10_000L << 20).severity());
    }

    @Test
    void theDiskIsLookedAtBeforeTheFolderExists() {
        Finding there = new DiskCheck(folder).run();
        Finding later = new DiskCheck(folder.resolve("a/b/c")).run();
        assertEquals(there.severity(), later.severity());
    }

    @Test
    void anySwapAreaIsWorthALook() throws IOException {
        Path swaps = folder.resolve("swaps");
        Files.writeString(swaps, "Filename Type Size Used Priority\n");
        assertEquals(Severity.GOOD, new SwapCheck(swaps).run().severity());
        Files.writeString(swaps, "Filename Type Size Used Priority\n/dev/sda2 partition 1 0 -2\n");
        assertEquals(Severity.LOOK, new SwapCheck(swaps).run().severity());
    }

    private Severity guarded(Path chip) {
        EncryptedDisk disk = new EncryptedDisk(folder.resolve("block"));
        return new TpmCheck(chip, disk, folder.resolve("not/there/yet")).run().severity();
    }

    @Test
    void noSecurityChipIsWorthALook() throws IOException {
        Path chip = folder.resolve("tpmrm0");
        assertEquals(Severity.LOOK, guarded(chip));
        Files.createFile(chip);
        assertEquals(Severity.GOOD, guarded(chip));
    }

    @Test
    void withoutAChipADiskThatAsksForAPassphraseIsGoodToo() throws IOException {
        Path chip = folder.resolve("tpmrm0");
        long device = (Long) Files.getAttribute(folder, "unix:dev");
        Path volume =
                Files.createDirectories(
                        folder.resolve("block").resolve(EncryptedDisk.number(device)));
        Path partition = Files.createDirectories(volume.resolve("slaves/dm-0/dm"));
        Files.createDirectories(volume.resolve("dm"));
        Files.writeString(volume.resolve("dm/uuid"), "LVM-abc");
        Files.writeString(partition.resolve("uuid"), "LVM-def");
        assertEquals(Severity.LOOK, guarded(chip));
        Files.writeString(partition.resolve("uuid"), "CRYPT-LUKS2-0123-sda3_crypt");
        assertEquals(Severity.GOOD, guarded(chip));
    }

    @Test
    void aDevicesNumberIsReadAsTheKernelWritesIt() {
        assertEquals("254:1", EncryptedDisk.number(0xfe01));
        assertEquals("259:300", EncryptedDisk.number(0x11032c));
    }
}
