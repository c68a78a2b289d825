package org.yizhan.ledger.storage;

/// The few words in which the databases differ. Everything else is SQL that both understand.
enum Dialect {
    SQLITE("INTEGER PRIMARY KEY AUTOINCREMENT", "BLOB"),
    POSTGRESQL("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "BYTEA");

    private final String serial;
    private final String bytes;

    Dialect(String serial, String bytes) {
        this.serial = serial;
        this.bytes = bytes;
    }

    String translate(String sql) {
        return sql.replace("${serial}", serial).replace("${bytes}", bytes);
    }
}
