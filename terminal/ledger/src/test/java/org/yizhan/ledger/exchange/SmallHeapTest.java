package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// However much is exchanged, a message at a time is in memory.
class SmallHeapTest {
    @TempDir Path folder;

    @Test
    void whatIsExchangedMayBeLargerThanTheMemory() throws IOException, InterruptedException {
        exchange(24, 500, 400); // of 24 KB each: 12 MB and 10 MB; 13 MB are in use anyhow
    }

    @Test
    @Tag("full")
    void aHundredMegabytesNeedNoMoreMemoryThanTen() throws IOException, InterruptedException {
        exchange(24, 3_000, 1_200);
    }

    /// @param megabytes of heap
    /// @param late facts of a terminal that was shut out
    private void exchange(int megabytes, int facts, int late)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx" + megabytes + "m",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallHeap.class.getName(),
                                folder.toString(),
                                String.valueOf(facts),
                                String.valueOf(late))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<String> said;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            said = out.lines().filter(line -> line.matches("[\\d ]+")).toList();
        }
        assertEquals(0, process.waitFor());
        String all = String.valueOf(facts + late);
        assertEquals(List.of(facts + " " + facts, "" + late, all, all), said);
    }
}
