package org.yizhan.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server for tests, started once and ended with them.
public final class Postgres {
    /// The builder's own ten seconds are too few where much else runs.
    private static final Duration SLOW_MACHINE = Duration.ofMinutes(5);

    private static @Nullable EmbeddedPostgres server;
    private static int databases;

    private Postgres() {}

    /// A new empty database.
    ///
    /// @return its address, name and password in it
    public static synchronized String database() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().setPGStartupWait(SLOW_MACHINE).start();
            }
            String name = "ledger" + ++databases;
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return server.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
