package org.yizhan.ledger.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;

/// The writes of a real ledger, recorded, and cut off after each of them: whatever of the writes
/// since the last sync reached the disk, the ledger opens and has everything that was said to be
/// done.
class PowerLossTest {
    private static final int EVERY = 7;

    @TempDir Path folder;
    private Kind kind = Kind.TERMINAL;
    private int cuts;

    /// Whose ledger: a terminal's facts lie in the file, a hub's views too.
    enum Kind {
        TERMINAL,
        HUB;

        Ledger open(Path folder, long seed) {
            return this == HUB ? TestLedgers.hub(folder, seed) : TestLedgers.terminal(folder, seed);
        }
    }

    /// The program that is recorded: says each number after it is durable.
    static final class Writer {
        public static void main(String[] arguments) {
            Kind kind = Kind.valueOf(arguments[2]);
            try (Ledger ledger = kind.open(Path.of(arguments[0]), 1)) {
                for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                    household(ledger, TestLedgers.VILLAGE, i + "号");
                    System.out.println("done " + i + "号");
                    System.out.flush();
                }
            }
        }
    }

    @Test
    void opensWithEverythingAcknowledgedAfterSomeOfTheCuts() throws Exception {
        cutEverywhere(4, EVERY, 1);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("full")
    void opensWithEverythingAcknowledgedAfterEveryCut(Kind whose) throws Exception {
        kind = whose;
        cutEverywhere(20, 1, 3);
        System.out.printf("%s: %,d cuts%n", kind, cuts);
    }

    private void cutEverywhere(int facts, int every, int tries) throws Exception {
        List<Recording.Step> steps = record(facts);
        assertTrue(steps.stream().anyMatch(step -> step instanceof Recording.Step.Sync));
        Disk disk = new Disk(true);
        List<String> said = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            disk.take(steps.get(at));
            if (steps.get(at) instanceof Recording.Step.Said one) {
                said.add(one.line());
            }
            boolean first = said.size() == facts;
            if (at % every == 0 || first) {
                cut(disk, said, 0, at);
                for (int seed = 0; seed < tries; seed++) {
                    cut(disk, said, 512, at + seed);
                    cut(disk, said, 4096, at + seed);
                }
            }
        }
        assertEquals(facts, said.size());
        assertTrue(cuts > 20, "There was something to cut: " + cuts);
    }

    @Test
    void wouldSeeWhatADiskLosesThatOnlySaysItHasSynced() throws Exception {
        Disk disk = new Disk(false);
        record(3).forEach(disk::take);
        int intact = 0;
        for (int seed = 0; seed < 5; seed++) {
            try {
                cut(disk, List.of("done 0号", "done 1号", "done 2号"), 4096, seed);
                intact++;
            } catch (AssertionError | RuntimeException e) {
                // lost, or not even a database
            }
        }
        assertTrue(intact < 5);
    }

    private List<Recording.Step> record(int facts) throws IOException, InterruptedException {
        Optional<String> strace = strace();
        assumeTrue(strace.isPresent(), "strace is not here, or may not trace");
        Path data = Files.createDirectory(folder.resolve("data"));
        Path trace = folder.resolve("trace");
        Process process =
                new ProcessBuilder(
                                strace.get(),
                                "-f",
                                "-y",
                                "-xx",
                                "-s",
                                "1000000",
                                "-e",
                                "trace=pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat",
                                "-o",
                                trace.toString(),
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writer.class.getName(),
                                data.toString(),
                                Integer.toString(facts),
                                kind.name())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out").toFile())
                        .start();
        assertEquals(0, process.waitFor(), () -> read(folder.resolve("out")));
        return Recording.read(trace, data).stream()
                .filter(step ->
                        !(step instanceof Recording.Step.Said said)
                                || said.line().startsWith("done "))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Optional<String> strace() throws IOException, InterruptedException {
        for (String path : System.getenv("PATH").split(File.pathSeparator)) {
            Path strace = Path.of(path, "strace");
            if (Files.isExecutable(strace)) {
                Process process =
                        new ProcessBuilder(strace.toString(), "-o", "/dev/null", "true").start();
                return process.waitFor() == 0 ? Optional.of(strace.toString()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void cut(Disk disk, List<String> said, int sector, int seed) throws IOException {
        Path after = folder.resolve("cut" + cuts++);
        disk.write(after, sector, new Random(seed));
        try (Ledger ledger = kind.open(after, 2)) {
            List<String> there = households(ledger, TestLedgers.VILLAGE);
            for (String line : said) {
                assertTrue(
                        there.contains(line.substring("done ".length())),
                        () -> line + " is missing after step " + seed);
            }
            household(ledger, TestLedgers.VILLAGE, "更多");
        }
        try (Stream<Path> files = Files.list(after)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(after);
    }
}
