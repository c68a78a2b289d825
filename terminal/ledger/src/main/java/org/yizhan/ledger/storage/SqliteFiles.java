package org.yizhan.ledger.storage;

import java.nio.file.Path;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Opens SQLite databases as this project needs them.
final class SqliteFiles {
    /// Of each reader of a hub; negative means kilobytes, not pages.
    private static final int READER_KILOBYTES = -16_000;

    private SqliteFiles() {}

    /// A file that survives a power cut: write-ahead log, every commit synced, no memory map (a
    /// torn page would go unnoticed), deleted content overwritten.
    static Handle open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return open(config, "jdbc:sqlite:" + file);
    }

    /// A connection that only reads a file opened by [#open(Path)].
    static Handle openReader(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(10_000);
        config.setCacheSize(READER_KILOBYTES);
        config.setReadOnly(true);
        return open(config, "jdbc:sqlite:" + file);
    }

    /// A database that lives and dies with its connection.
    static Handle openMemory() {
        SQLiteConfig config = new SQLiteConfig();
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON"); // a snapshot copies every page
        return open(config, "jdbc:sqlite::memory:");
    }

    /// Brings everything into the file and leaves nothing in the log beside it. What was deleted is
    /// overwritten in the file already. Where a reader is in the way, the next checkpoint does it.
    static void emptyLog(Handle file) {
        file.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapTo(Integer.class).first();
    }

    private static Handle open(SQLiteConfig config, String url) {
        config.setGetGeneratedKeys(false); // else each insertion is followed by a query for them
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        try {
            return Sql.over(source).setStatementBuilderFactory(_ -> new PreparedOnce()).open();
        } catch (ConnectionException e) {
            throw new StorageException("Cannot open " + url, e);
        }
    }
}
