package org.yizhan.ledger.storage;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConnection;

/// Facts in a file, sealed; views in memory, so that the disk holds no readable record. One
/// connection each, one user at a time: a village's questions take a millisecond.
public final class TerminalStorage implements Storage {
    private final ReentrantLock lock = new ReentrantLock();
    private final Handle facts;
    private Handle views;

    private TerminalStorage(Handle facts, Handle views) {
        this.facts = facts;
        this.views = views;
    }

    /// @param file of the facts; made if absent
    public static TerminalStorage open(Path file) {
        Handle facts = SqliteFiles.open(file);
        facts.useTransaction(new Migrations("facts", Dialect.SQLITE)::run);
        return new TerminalStorage(facts, SqliteFiles.openMemory());
    }

    @Override
    public <T> T write(BiFunction<Handle, Handle, T> work) {
        lock.lock();
        try {
            facts.begin();
            views.begin();
            T result = work.apply(facts, views);
            facts.commit();
            views.commit();
            return result;
        } catch (JdbiException e) {
            throw new StorageException("The facts could not be written", e);
        } finally {
            if (facts.isInTransaction()) {
                facts.rollback();
            }
            if (views.isInTransaction()) {
                views.rollback();
            }
            lock.unlock();
        }
    }

    @Override
    public <T> T read(BiFunction<Handle, Handle, T> query) {
        lock.lock();
        try {
            return query.apply(facts, views);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void forget() {
        lock.lock();
        try {
            SqliteFiles.emptyLog(facts);
        } finally {
            lock.unlock();
        }
    }

    /// How long [#dumpViews()] is.
    public long viewsBytes() {
        return readViews(memory -> pragma(memory, "page_count") * pragma(memory, "page_size"));
    }

    private static long pragma(Handle handle, String name) {
        return handle.createQuery("PRAGMA " + name).mapTo(Long.class).one();
    }

    /// The whole of the views as bytes, for a snapshot.
    public byte[] dumpViews() {
        return read((_, memory) -> {
            try {
                return sqlite(memory).serialize("main");
            } catch (java.sql.SQLException e) {
                throw new StorageException("The views could not be copied", e);
            }
        });
    }

    /// Puts back what [#dumpViews()] gave, proved to be the very bytes; before any view is used. If
    /// it is no database, the views are empty afterwards.
    ///
    /// @return whether it was
    public boolean restoreViews(byte[] dump) {
        lock.lock();
        try {
            if (isRestored(dump)) {
                return true;
            }
            views.close();
            views = SqliteFiles.openMemory();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private boolean isRestored(byte[] dump) {
        try {
            sqlite(views).deserialize("main", dump);
            return views.createQuery("SELECT COUNT(*) FROM sqlite_master")
                            .mapTo(Integer.class)
                            .one()
                    > 0;
        } catch (java.sql.SQLException | JdbiException e) {
            return false;
        }
    }

    private static SQLiteConnection sqlite(Handle handle) throws java.sql.SQLException {
        return handle.getConnection().unwrap(SQLiteConnection.class);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            views.close();
            facts.close();
        } finally {
            lock.unlock();
        }
    }
}
