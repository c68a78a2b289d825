package org.yizhan.ledger.storage;

import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Facts and views in one SQLite file, changed in one transaction. One writer; readers beside it
/// see the last commit.
public final class HubStorage implements Storage {
    private static final int READERS = 4;

    private final ReentrantLock lock = new ReentrantLock();
    private final Handle writer;
    private final BlockingQueue<Handle> readers = new ArrayBlockingQueue<>(READERS);

    /// A question that is asked within a question goes to the same reader: if it waited for another
    /// one, as many as there are readers could wait for each other for ever.
    @SuppressWarnings("ThreadLocalUsage") // one a database; it is empty whenever nobody asks
    private final ThreadLocal<Handle> reading = new ThreadLocal<>();

    private HubStorage(Path file) {
        writer = SqliteFiles.open(file);
        writer.useTransaction(new Migrations("facts", Dialect.SQLITE)::run);
        writer.useTransaction(new Migrations("exchange", Dialect.SQLITE)::run);
        for (int i = 0; i < READERS; i++) {
            readers.add(SqliteFiles.openReader(file));
        }
    }

    /// @param file made if absent
    public static HubStorage open(Path file) {
        return new HubStorage(file);
    }

    @Override
    public boolean isOne() {
        return true;
    }

    @Override
    public <T> T write(BiFunction<Handle, Handle, T> work) {
        lock.lock();
        try {
            return writer.inTransaction(handle -> work.apply(handle, handle));
        } catch (JdbiException e) {
            throw new StorageException("The facts could not be written", e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T read(BiFunction<Handle, Handle, T> query) {
        Handle asked = reading.get();
        if (asked != null) {
            return query.apply(asked, asked);
        }
        Handle reader = take();
        reading.set(reader);
        try {
            return query.apply(reader, reader);
        } finally {
            reading.remove();
            readers.add(reader);
        }
    }

    private Handle take() {
        try {
            return readers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException("Interrupted while waiting for the database", e);
        }
    }

    @Override
    public void forget() {
        lock.lock();
        try {
            SqliteFiles.emptyLog(writer);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            readers.forEach(Handle::close);
            writer.close();
        } finally {
            lock.unlock();
        }
    }
}
