package org.yizhan.ledger.storage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A database that was set aside because it is damaged. Much of it can often still be read, though
/// any single question may fail.
public final class DamagedFile {
    private static final Logger LOG = LoggerFactory.getLogger(DamagedFile.class);

    private DamagedFile() {}

    /// Lets `reader` ask what it can; it must expect every question to throw.
    ///
    /// @return empty if the file is no database at all, or `reader` threw
    public static <T> Optional<T> read(Path file, Function<Handle, T> reader) {
        try (Handle handle = SqliteFiles.open(file)) {
            return Optional.of(reader.apply(handle));
        } catch (StorageException | JdbiException e) {
            LOG.warn("Nothing more can be read of {}", file.getFileName(), e);
            return Optional.empty();
        }
    }
}
