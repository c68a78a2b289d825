package org.yizhan.ledger.storage;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.ds.PGSimpleDataSource;
import org.yizhan.domain.places.PlaceId;

/// Facts and views in one PostgreSQL database, which several hub programs may share. Whoever writes
/// facts of a place holds the place's row, so that the order of sequences is the order of commits.
public final class PostgresStorage implements Storage {
    private static final int CONNECTIONS = 8;

    /// The one advisory lock of this program; any number that no other program takes.
    private static final long EVERYTHING = 0x7969_7a68_616eL;

    private final Jdbi jdbi;
    private final Semaphore room = new Semaphore(CONNECTIONS, true);
    private final Deque<Handle> idle = new ConcurrentLinkedDeque<>();

    /// What is asked within a question or within a change goes over the same connection: if it waited
    /// for another one, as many as there are connections could wait for each other for ever.
    @SuppressWarnings("ThreadLocalUsage") // one a database; it is empty whenever nobody asks
    private final ThreadLocal<Handle> mine = new ThreadLocal<>();

    private PostgresStorage(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// @param url `jdbc:postgresql://host/database?user=…&password=…`; the database must be there,
    ///     its tables are made if absent
    /// @throws StorageException if it does not answer
    public static PostgresStorage open(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        PostgresStorage storage = new PostgresStorage(Sql.over(source));
        storage.write((facts, _) -> {
            storage.holdAll(facts);
            new Migrations("facts", Dialect.POSTGRESQL).run(facts);
            new Migrations("exchange", Dialect.POSTGRESQL).run(facts);
            new Migrations("sharing", Dialect.POSTGRESQL).run(facts);
            return facts;
        });
        return storage;
    }

    @Override
    public boolean isOne() {
        return true;
    }

    @Override
    public void hold(Handle facts, Collection<PlaceId> places) {
        facts.createQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock_shared(:all)) AS held")
                .bind("all", EVERYTHING)
                .mapTo(Integer.class)
                .one();
        for (PlaceId place : places.stream().sorted().distinct().toList()) {
            facts.execute(
                    "INSERT INTO place_lock (place) VALUES (?) ON CONFLICT DO NOTHING",
                    place.code());
            facts.createQuery("SELECT place FROM place_lock WHERE place = :place FOR UPDATE")
                    .bind("place", place.code())
                    .mapTo(String.class)
                    .one();
        }
    }

    @Override
    public void holdAll(Handle facts) {
        facts.createQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:all)) AS held")
                .bind("all", EVERYTHING)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public <T> T write(BiFunction<Handle, Handle, T> work) {
        try {
            return using(handle -> handle.inTransaction(same -> work.apply(same, same)));
        } catch (JdbiException e) {
            throw new StorageException("The facts could not be written", e);
        }
    }

    @Override
    public <T> T read(BiFunction<Handle, Handle, T> query) {
        return using(handle -> query.apply(handle, handle));
    }

    private <T> T using(Function<Handle, T> work) {
        Handle held = mine.get();
        if (held != null) {
            return work.apply(held);
        }
        room.acquireUninterruptibly();
        try {
            Handle handle = take();
            mine.set(handle);
            try {
                return work.apply(handle);
            } finally {
                mine.remove();
                giveBack(handle);
            }
        } finally {
            room.release();
        }
    }

    private Handle take() {
        Handle kept = idle.poll();
        return kept == null ? jdbi.open() : kept;
    }

    /// A connection that broke is not used again; the next user opens another.
    private void giveBack(Handle handle) {
        try {
            if (!handle.getConnection().isClosed()) {
                idle.push(handle);
            }
        } catch (SQLException e) {
            handle.close();
        }
    }

    /// The rows are free for other rows at once; the bytes stay in the server's files until they
    /// are written over, and in its backups.
    @Override
    public void forget() {
        using(handle -> handle.execute("VACUUM fact"));
    }

    @Override
    public void close() {
        room.acquireUninterruptibly(CONNECTIONS);
        idle.forEach(Handle::close);
    }
}
