package org.yizhan.ledger.storage;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Facts and views in memory: nothing of them ever touches a disk, and closing it is the end of
/// them. For practising; never for records.
public final class MemoryStorage implements Storage {
    private final ReentrantLock lock = new ReentrantLock();
    private final Handle all = SqliteFiles.openMemory();

    private MemoryStorage() {
        all.useTransaction(new Migrations("facts", Dialect.SQLITE)::run);
    }

    public static MemoryStorage open() {
        return new MemoryStorage();
    }

    @Override
    public boolean isOne() {
        return true;
    }

    @Override
    public <T> T write(BiFunction<Handle, Handle, T> work) {
        lock.lock();
        try {
            return all.inTransaction(handle -> work.apply(handle, handle));
        } catch (JdbiException e) {
            throw new StorageException("The facts could not be written", e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T read(BiFunction<Handle, Handle, T> query) {
        lock.lock();
        try {
            return query.apply(all, all);
        } finally {
            lock.unlock();
        }
    }

    /// Deleted content is overwritten as it goes, and there is no log beside it.
    @Override
    public void forget() {}

    @Override
    public void close() {
        lock.lock();
        try {
            all.close();
        } finally {
            lock.unlock();
        }
    }
}
