package org.yizhan.ledger.storage;

import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.places.PlaceId;

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

    /// Whether facts and views are one database, so that they never differ.
    default boolean isOne() {
        return false;
    }

    /// Keeps others from writing facts of these places until the running write ends. Whoever writes
    /// facts calls it first. Where one program writes alone, there is nothing to do.
    default void hold(Handle facts, Collection<PlaceId> places) {}

    /// Keeps others from writing any fact until the running write ends.
    default void holdAll(Handle facts) {}

    /// Leaves as little trace as the database can of what was deleted.
    void forget();

    @Override
    void close();
}
