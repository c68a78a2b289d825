package org.yizhan.ledger.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    @TempDir Path folder;

    private static String script(String name) throws IOException {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            String sql =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Dialect.SQLITE.translate(sql);
        }
    }

    private Path firstVersion() throws IOException {
        Path file = folder.resolve("facts.db");
        try (Handle handle = SqliteFiles.open(file)) {
            handle.createScript(script("facts/1.sql")).execute();
            handle.execute(
                    "CREATE TABLE schema_version (folder TEXT PRIMARY KEY, version INTEGER NOT NULL)");
            handle.execute("INSERT INTO schema_version (folder, version) VALUES ('facts', 1)");
            for (long sequence = 1; sequence <= 3; sequence++) {
                handle.execute(
                        """
                        INSERT INTO fact (fact_id, place, author, sequence, type, header, state)
                        VALUES (?, '999901', 7, ?, 'x', x'00', 'DAMAGED')
                        """,
                        "id" + sequence,
                        sequence);
            }
        }
        return file;
    }

    @Test
    void learnTheEndsOfStreamsThatAreThereAlready() throws IOException {
        try (TerminalStorage storage = TerminalStorage.open(firstVersion())) {
            List<Long> ends =
                    storage.read((facts, _) ->
                            facts.createQuery("SELECT sequence FROM stream WHERE author = 7")
                                    .mapTo(Long.class)
                                    .list());
            assertEquals(List.of(3L), ends);
        }
    }

    @Test
    void runOnce() throws IOException {
        Path file = firstVersion();
        TerminalStorage.open(file).close();
        try (TerminalStorage storage = TerminalStorage.open(file)) {
            int version =
                    storage.read((facts, _) ->
                            facts.createQuery(
                                            "SELECT version FROM schema_version WHERE folder = 'facts'")
                                    .mapTo(Integer.class)
                                    .one());
            assertEquals(newest(), version);
        }
    }

    private static int newest() {
        int version = 1;
        while (MigrationsTest.class.getResource("facts/" + (version + 1) + ".sql") != null) {
            version++;
        }
        return version;
    }
}
