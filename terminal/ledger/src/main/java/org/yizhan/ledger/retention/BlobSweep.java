package org.yizhan.ledger.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRows;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.ledger.streams.FactStore;

/// Removes recordings and pictures that no fact names any more, because what named them was erased
/// or never recorded, also where only a part of them has come.
public final class BlobSweep {
    /// Whole ones, and what has come of those that are on their way.
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})(\\.coming)?");

    /// What a program was just writing when it was cut off.
    private static final Pattern BEGUN = Pattern.compile("(new|now).*\\.part");

    /// A recording is kept first and named by a fact a moment later.
    private static final Duration FRESH = Duration.ofHours(1);

    private final Ledger ledger;
    private final Path folder;

    /// @param folder of the blobs; need not be there
    public BlobSweep(Ledger ledger, Path folder) {
        this.ledger = ledger;
        this.folder = folder;
    }

    /// While a body cannot be read, nobody knows what it names: then nothing goes.
    ///
    /// @return how many were removed
    /// @throws IOException if the folder cannot be read
    public int run() throws IOException {
        if (!Files.isDirectory(folder) || ledger.facts((FactStore s) -> s.bodies().anyDamaged())) {
            return 0;
        }
        Instant old = now().minus(FRESH);
        Set<String> named = ledger.read(views -> new BlobRows(views.handle()).names());
        int removed = 0;
        for (Path file : files()) {
            if (isOver(file, named) && Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                DurableFiles.delete(file);
                removed++;
            }
        }
        return removed;
    }

    /// As the disk counts it, which is how the files were stamped.
    private Instant now() throws IOException {
        Path probe = Files.createTempFile(folder, "now", ".part");
        try {
            FileTime stamped = Files.getLastModifiedTime(probe);
            return stamped.toInstant();
        } finally {
            Files.delete(probe);
        }
    }

    private boolean isOver(Path file, Set<String> named) {
        String text = file.getFileName().toString();
        Matcher name = NAME.matcher(text);
        return name.matches()
                ? !named.contains(name.group(1))
                        || name.group(2) != null && Files.exists(folder.resolve(name.group(1)))
                : BEGUN.matcher(text).matches();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
