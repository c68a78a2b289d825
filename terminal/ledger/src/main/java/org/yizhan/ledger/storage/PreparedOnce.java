package org.yizhan.ledger.storage;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/// Prepares each statement once for a connection, however often it runs. Used by one thread at a
/// time, as the connection is.
final class PreparedOnce implements StatementBuilder {
    /// All the SQL of this program is less; what is not kept is closed.
    private static final int MOST = 500;

    private final DefaultStatementBuilder fresh = new DefaultStatementBuilder();
    private final Map<String, PreparedStatement> idle = new HashMap<>();
    private final Map<PreparedStatement, String> running = new IdentityHashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context)
            throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        PreparedStatement statement = kept == null ? fresh.create(connection, sql, context) : kept;
        running.put(statement, sql);
        return statement;
    }

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return fresh.create(connection, context);
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return fresh.createCall(connection, sql, context);
    }

    /// Given back under the text it was prepared from: `sql` still has the names of its parameters.
    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        String text = statement instanceof PreparedStatement ? running.remove(statement) : null;
        if (text != null && idle.size() < MOST && !idle.containsKey(text)) {
            PreparedStatement prepared = (PreparedStatement) statement;
            prepared.clearParameters();
            idle.put(text, prepared);
        } else {
            statement.close();
        }
    }
}
