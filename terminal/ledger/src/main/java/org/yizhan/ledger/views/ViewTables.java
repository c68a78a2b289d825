package org.yizhan.ledger.views;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.yizhan.ledger.blobs.BlobRows;

/// The tables of all views, and how far they have come. They can always be made again from the
/// facts.
public final class ViewTables {
    private static final List<View.Table> OWN =
            List.of(
                    new View.Table(
                            "waiting",
                            """
                            CREATE TABLE waiting (needs TEXT NOT NULL, fact_id TEXT NOT NULL,
                              PRIMARY KEY (needs, fact_id))
                            """),
                    new View.Table(
                            "quarantined",
                            """
                            CREATE TABLE quarantined (fact_id TEXT PRIMARY KEY, type TEXT NOT NULL,
                              reason TEXT NOT NULL)
                            """),
                    new View.Table(BlobRows.TABLE, BlobRows.DDL));

    private final List<View.Table> tables = new ArrayList<>();
    private final String fingerprint;

    /// @param program the program's version: a new one may read what the old one could not
    public ViewTables(List<View> views, String program) {
        tables.addAll(OWN);
        tables.addAll(Registers.TABLES);
        views.forEach(view -> tables.addAll(view.tables()));
        fingerprint = program + "/" + Integer.toHexString(tables.hashCode());
    }

    /// The arrival number up to which the tables hold everything, or empty if they must be made
    /// again.
    public OptionalLong progress(Handle handle) {
        handle.execute(
                """
                CREATE TABLE IF NOT EXISTS view_progress
                  (one INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL, arrival BIGINT NOT NULL)
                """);
        return handle.createQuery(
                        "SELECT arrival FROM view_progress WHERE fingerprint = :fingerprint")
                .bind("fingerprint", fingerprint)
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /// Whether the tables are still those of this program. Where several programs share a database,
    /// a newer one may have made them anew.
    public boolean areOurs(Handle handle) {
        return handle.createQuery("SELECT 1 FROM view_progress WHERE fingerprint = :fingerprint")
                .bind("fingerprint", fingerprint)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /// Drops whatever there is and makes empty tables.
    public void create(Handle handle) {
        for (View.Table table : tables) {
            handle.execute("DROP TABLE IF EXISTS " + table.name());
            handle.createScript(table.ddl()).execute();
        }
        handle.execute("DELETE FROM view_progress");
        handle.execute(
                "INSERT INTO view_progress (one, fingerprint, arrival) VALUES (1, ?, 0)",
                fingerprint);
    }

    public void reached(Handle handle, long arrival) {
        handle.execute("UPDATE view_progress SET arrival = ?", arrival);
    }
}
