package org.yizhan.benchmarks.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder that goes with what was measured in it.
record Folder(Path path) implements AutoCloseable {
    static Folder temporary() throws IOException {
        return new Folder(Files.createTempDirectory("yizhan-bench"));
    }

    /// One that lies in memory where the machine has such a place.
    static Folder inMemory() throws IOException {
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory)
                ? new Folder(Files.createTempDirectory(memory, "yizhan-bench"))
                : temporary();
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(path)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
