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

    private static void assertFinds(String key, Finding finding) {
        assertEquals(key, finding.what().key());
    }

    @Test
    void oldJavaIsBroken() {
        assertFinds("terminals.java.old", new JavaCheck(21).run());
        assertFinds("terminals.java.good", new JavaCheck(25).run());
        assertEquals(Severity.BROKEN, new JavaCheck(21).run().severity());
    }

    @Test
    void noChineseFontIsBroken() {
        Finding finding = new FontCheck(List.of("true")).run();
        assertFinds("terminals.fonts.missing", finding);
        assertEquals(Severity.BROKEN, finding.severity());
        assertFinds("terminals.fonts.good", new FontCheck(List.of("echo", "Noto")).run());
    }

    @Test
    void aMachineThatCannotListItsFontsIsWorthALook() {
        Path nothing = folder.resolve("fc-list");
        assertFinds("terminals.fonts.unknown", new FontCheck(List.of(nothing.toString())).run());
    }

    @Test
    void aNearlyFullDiskIsBroken() {
        assertFinds("terminals.disk.full", left(100));
        assertEquals(Severity.BROKEN, left(100).severity());
        assertFinds("terminals.disk.low", left(1_000));
        assertFinds("terminals.disk.good", left(10_000));
    }

    private Finding left(long megabytes) {
        return new DiskCheck(folder, _ -> megabytes << 20).run();
    }

    @Test
    void aDiskThatCannotBeReadIsBroken() {
        DiskCheck.Room torn =
                there -> {
                    throw new IOException("Input/output error: " + there);
                };
        assertFinds("terminals.disk.unreadable", new DiskCheck(folder, torn).run());
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
        assertFinds("terminals.swap.good", new SwapCheck(swaps).run());
        Files.writeString(swaps, "Filename Type Size Used Priority\n/dev/sda2 partition 1 0 -2\n");
        assertFinds("terminals.swap.on", new SwapCheck(swaps).run());
    }

    private Finding guarded(Path chip) {
        EncryptedDisk disk = new EncryptedDisk(folder.resolve("block"));
        return new TpmCheck(chip, disk, folder.resolve("not/there/yet")).run();
    }

    @Test
    void noSecurityChipIsWorthALook() throws IOException {
        Path chip = folder.resolve("tpmrm0");
        assertFinds("terminals.tpm.none", guarded(chip));
        assertEquals(Severity.LOOK, guarded(chip).severity());
        Files.createFile(chip);
        assertFinds("terminals.tpm.good", guarded(chip));
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
        assertFinds("terminals.tpm.none", guarded(chip));
        Files.writeString(partition.resolve("uuid"), "CRYPT-LUKS2-0123-sda3_crypt");
        assertFinds("terminals.tpm.encrypted", guarded(chip));
        assertEquals(Severity.GOOD, guarded(chip).severity());
    }

    @Test
    void aDevicesNumberIsReadAsTheKernelWritesIt() {
        assertEquals("254:1", EncryptedDisk.number(0xfe01));
        assertEquals("259:300", EncryptedDisk.number(0x11032c));
    }
}
