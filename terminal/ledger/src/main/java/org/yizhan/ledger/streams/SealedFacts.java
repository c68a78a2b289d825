package org.yizhan.ledger.streams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Facts in the order they came, as they lie in the database. Unsealing takes longer than reading,
/// and can be done on another thread.
public final class SealedFacts {
    private final List<Row> rows;
    private final BodyCipher cipher;

    record Row(
            long arrival, byte[] header, String state, byte @Nullable [] sealed, boolean repeated) {
        long bytes() {
            return header.length + (sealed == null ? 0L : sealed.length);
        }

        static Row read(ResultSet row, StatementContext context) throws SQLException {
            return new Row(
                    row.getLong("arrival"),
                    row.getBytes("header"),
                    row.getString("state"),
                    row.getBytes("sealed"),
                    row.getInt("repeated") != 0);
        }
    }

    SealedFacts(List<Row> rows, BodyCipher cipher) {
        this.rows = rows;
        this.cipher = cipher;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The arrival number of the last; only if there is one.
    public long last() {
        return rows.getLast().arrival;
    }

    public List<FactStore.Arrived> open() {
        return rows.stream().map(this::open).toList();
    }

    private FactStore.Arrived open(Row row) {
        return new FactStore.Arrived(
                row.arrival,
                FactRow.fact(row.header, FactRow.State.valueOf(row.state), row.sealed, cipher),
                row.repeated);
    }
}
