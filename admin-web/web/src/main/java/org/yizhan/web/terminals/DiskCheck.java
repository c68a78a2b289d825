package org.yizhan.web.terminals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether the disk below a folder has room.
///
/// @param folder need not exist yet; then the disk is looked at where it will be
/// @param room asks a disk
record DiskCheck(Path folder, Room room) implements Check {
    private static final long MEGABYTE = 1 << 20;

    /// Below this a month of recordings and lessons may not fit.
    private static final long LOW = 2_000 * MEGABYTE;

    /// Below this the ledger itself is in danger.
    private static final long FULL = 200 * MEGABYTE;

    /// How many bytes the disk of a folder still takes.
    @FunctionalInterface
    interface Room {
        long left(Path folder) throws IOException;
    }

    /// Of the real disk.
    DiskCheck(Path folder) {
        this(folder, there -> Files.getFileStore(there).getUsableSpace());
    }

    @Override
    public Finding run() {
        try {
            return finding(room.left(nearest()));
        } catch (IOException e) {
            return Finding.of(
                    "disk",
                    Severity.BROKEN,
                    Sentence.of("terminals.disk.unreadable", "folder", folder));
        }
    }

    private Path nearest() {
        Path path = folder.toAbsolutePath();
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }

    private static Finding finding(long free) {
        long megabytes = free / MEGABYTE;
        if (free < FULL) {
            return Finding.of(
                    "disk",
                    Severity.BROKEN,
                    Sentence.of("terminals.disk.full", "megabytes", megabytes));
        }
        return free < LOW
                ? Finding.of(
                        "disk",
                        Severity.LOOK,
                        Sentence.of("terminals.disk.low", "megabytes", megabytes))
                : Finding.of(
                        "disk",
                        Severity.GOOD,
                        Sentence.of("terminals.disk.good", "megabytes", megabytes));
    }
}
