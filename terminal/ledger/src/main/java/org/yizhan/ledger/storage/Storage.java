package org.yizhan.ledger.storage;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// The databases of a node: one for facts, one for views, which may be the same. Safe for any
/// thread.
public interface Storage extends AutoCloseable {
    /// Runs work that writes, alone. When it returns, the facts are durable and the views show
    /// them; when it throws, neither has changed. The work gets the handle of the facts, then that
    /// of the views.
    ///
    /// @throws StorageException if the database refuses, for example because the disk is full
    <T> T write(BiFunction<Handle, Handle, T> work);

    /// Runs a query on facts and views as of the last write.
    <T> T read(BiFunction<Handle, Handle, T> query);

    /// Runs a query on the views as of the last write.
    default <T> T readViews(Function<Handle, T> query) {
        return read((_, views) -> query.apply(views));
    }

    @Override
    void close();
}
