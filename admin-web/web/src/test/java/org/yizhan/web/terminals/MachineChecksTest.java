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

    @Test
    void noSecurityChipIsWorthALook() throws IOException {
        Path chip = folder.resolve("tpmrm0");
        assertEquals(Severity.LOOK, new TpmCheck(chip).run().severity());
        Files.createFile(chip);
        assertEquals(Severity.GOOD, new TpmCheck(chip).run().severity());
    }
}
