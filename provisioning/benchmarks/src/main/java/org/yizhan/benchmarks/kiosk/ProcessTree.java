package org.yizhan.benchmarks.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program with all that it started.
final class ProcessTree implements AutoCloseable {
    private static final int GENTLE_SECONDS = 10;

    private final Process root;

    ProcessTree(Process root) {
        this.root = root;
    }

    boolean runs() {
        return root.isAlive();
    }

    /// What it takes from the machine, in megabytes: the proportional set size (PSS), in which a
    /// page that several processes share counts once.
    double memory() {
        return all().mapToLong(process -> kilobytes(process.pid())).sum() / 1024.0;
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(root.toHandle()), root.toHandle().descendants());
    }

    private static long kilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException _) {
            return 0; // it has ended meanwhile
        }
    }

    /// Ends all of it and waits.
    @Override
    public void close() {
        List<ProcessHandle> processes = all().toList();
        root.destroy();
        try {
            if (!root.waitFor(GENTLE_SECONDS, TimeUnit.SECONDS)) {
                root.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
    }
}
