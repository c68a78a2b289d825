package org.yizhan.web.terminals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether the disk tells the truth when it says "written". What a person saw accepted must be
/// there after a power cut.
///
/// @param folder on the disk; where it is absent, the nearest above it is looked at
/// @param mounts the kernel's table of mounts (`/proc/self/mounts`)
/// @param nanos takes the time of writing
record SyncCheck(Path folder, Path mounts, LongSupplier nanos) implements Check {
    private static final int TRIES = 9;

    /// No disk writes a block for good in less; those with a battery of their own take twice that.
    private static final long TOO_QUICK = 15_000;

    /// Forty people checking in would wait.
    private static final long TOO_SLOW = 250_000_000;

    @Override
    public Finding run() {
        Path there = folder.toAbsolutePath();
        while (!Files.isDirectory(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return mayReorder(there)
                    ? finding(Severity.BROKEN, "terminals.sync.noBarrier")
                    : judge(typical(there));
        } catch (IOException | UncheckedIOException e) {
            return finding(Severity.LOOK, "terminals.sync.unknown");
        }
    }

    private static Finding judge(long nanos) {
        if (nanos < TOO_QUICK) {
            return finding(Severity.LOOK, "terminals.sync.quick");
        }
        return nanos > TOO_SLOW
                ? finding(Severity.LOOK, "terminals.sync.slow")
                : finding(Severity.GOOD, "terminals.sync.good");
    }

    /// The median of some writes of one block, each forced to the disk.
    private long typical(Path there) throws IOException {
        Path file = Files.createTempFile(there, ".sync", ".try");
        long[] took = new long[TRIES];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < TRIES; i++) {
                long begin = nanos.getAsLong();
                channel.write(ByteBuffer.allocate(4096), 4096L * i);
                channel.force(true);
                took[i] = nanos.getAsLong() - begin;
            }
        } finally {
            Files.delete(file);
        }
        Arrays.sort(took);
        return took[TRIES / 2];
    }

    /// Whether the file system may write in another order than asked, by the longest mount point
    /// above the folder.
    private boolean mayReorder(Path there) throws IOException {
        String best = "";
        String options = "";
        for (String line : Files.readAllLines(mounts)) {
            String[] words = line.split(" ");
            if (words.length > 3
                    && there.startsWith(words[1])
                    && words[1].length() >= best.length()) {
                best = words[1];
                options = "," + words[3] + ",";
            }
        }
        return options.contains(",nobarrier,") || options.contains(",barrier=0,");
    }

    private static Finding finding(Severity severity, String key) {
        return Finding.of("sync", severity, Sentence.of(key));
    }
}
