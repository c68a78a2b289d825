package org.yizhan.ledger.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Brings a database to the newest schema by the numbered files of a folder, each in the caller's
/// transaction.
final class Migrations {
    private final String folder;
    private final Dialect dialect;

    /// @param folder beside this class, holding `1.sql`, `2.sql` …
    Migrations(String folder, Dialect dialect) {
        this.folder = folder;
        this.dialect = dialect;
    }

    void run(Handle handle) {
        handle.execute(
                "CREATE TABLE IF NOT EXISTS schema_version (folder TEXT PRIMARY KEY, version INTEGER NOT NULL)");
        int version =
                handle.createQuery("SELECT version FROM schema_version WHERE folder = :folder")
                        .bind("folder", folder)
                        .mapTo(Integer.class)
                        .findOne()
                        .orElse(0);
        for (int next = version + 1; ; next++) {
            String script = read(folder + "/" + next + ".sql");
            if (script == null) {
                return;
            }
            handle.createScript(dialect.translate(script)).execute();
            handle.execute(
                    """
                    INSERT INTO schema_version (folder, version) VALUES (?, ?)
                    ON CONFLICT (folder) DO UPDATE SET version = excluded.version
                    """,
                    folder,
                    next);
        }
    }

    private static @Nullable String read(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
