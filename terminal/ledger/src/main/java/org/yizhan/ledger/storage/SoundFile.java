package org.yizhan.ledger.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Makes sure before opening that a database file is one, and sets it aside where it is damaged.
public final class SoundFile {
    private static final Logger LOG = LoggerFactory.getLogger(SoundFile.class);
    private static final Set<SQLiteErrorCode> DAMAGE =
            Set.of(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB);

    private SoundFile() {}

    /// Looks through a database file; a damaged one is given another name, so that a new one can
    /// take its place and a person can still look at the old.
    ///
    /// @return the name a damaged file was given; empty if the file is sound or not there yet
    /// @throws StorageException if the file cannot be opened for another reason than damage
    public static Optional<Path> setAsideIfDamaged(Path file) {
        if (!Files.exists(file) || isSound(file)) {
            return Optional.empty();
        }
        Path aside = free(file);
        for (String part : new String[] {"-wal", "-shm"}) {
            Path beside = file.resolveSibling(file.getFileName() + part);
            if (Files.exists(beside)) {
                DurableFiles.move(beside, aside.resolveSibling(aside.getFileName() + part));
            }
        }
        DurableFiles.move(file, aside);
        return Optional.of(aside);
    }

    private static boolean isSound(Path file) {
        try (Handle handle = SqliteFiles.open(file)) {
            String verdict = handle.createQuery("PRAGMA quick_check").mapTo(String.class).first();
            LOG.info("{}: {}", file.getFileName(), verdict);
            return verdict.equals("ok");
        } catch (StorageException | JdbiException e) {
            if (isDamage(e)) {
                LOG.warn("{} is damaged", file.getFileName(), e);
                return false;
            }
            throw new StorageException("Cannot look through " + file, e);
        }
    }

    private static boolean isDamage(Throwable e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (at instanceof SQLiteException sqlite && DAMAGE.contains(sqlite.getResultCode())) {
                return true;
            }
            if (at instanceof SQLException other
                    && String.valueOf(other.getMessage()).contains("malformed")) {
                return true;
            }
        }
        return false;
    }

    private static Path free(Path file) {
        for (int number = 1; ; number++) {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + number);
            if (!Files.exists(aside)) {
                return aside;
            }
        }
    }
}
