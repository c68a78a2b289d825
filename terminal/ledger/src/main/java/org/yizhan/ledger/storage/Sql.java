package org.yizhan.ledger.storage;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;

/// How this program talks to a database: names in its statements stand for parameters, nothing is
/// filled into the text. What a statement says is worked out once for all connections.
final class Sql {
    private static final SqlParser PARSER = new ColonPrefixSqlParser();

    private Sql() {}

    static Jdbi over(DataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        jdbi.getConfig(SqlStatements.class)
                .setSqlParser(PARSER)
                .setTemplateEngine(TemplateEngine.NOP);
        return jdbi;
    }
}
