package org.yizhan.ledger.streams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.HeaderCodec;

/// How a fact lies in a row: the header's bytes, a word for the state of the body, the sealed body.
final class FactRow {
    static final String COLUMNS = "header, state, sealed";

    private FactRow() {}

    static Fact read(ResultSet row, BodyCipher cipher) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        return fact(row.getBytes("header"), state, row.getBytes("sealed"), cipher);
    }

    static Fact fact(byte[] encoded, State state, byte @Nullable [] sealed, BodyCipher cipher) {
        FactHeader header = HeaderCodec.decode(encoded);
        FactBody body =
                switch (state) {
                    case PRESENT ->
                            Optional.ofNullable(sealed)
                                    .flatMap(bytes ->
                                            cipher.open(header.stream(), header.sequence(), bytes))
                                    .<FactBody>map(present -> present)
                                    .orElseGet(FactBody.Damaged::new);
                    case WITHHELD -> new FactBody.Withheld();
                    case ERASED -> new FactBody.Erased();
                    case DAMAGED -> new FactBody.Damaged();
                };
        return new Fact(encoded, header, body);
    }

    static byte @Nullable [] sealed(Fact fact, BodyCipher cipher) {
        return fact.body() instanceof FactBody.Present present
                ? cipher.seal(fact.header().stream(), fact.header().sequence(), present)
                : null;
    }

    enum State {
        PRESENT,
        WITHHELD,
        ERASED,
        DAMAGED;

        static State of(FactBody body) {
            return switch (body) {
                case FactBody.Present _ -> PRESENT;
                case FactBody.Withheld _ -> WITHHELD;
                case FactBody.Erased _ -> ERASED;
                case FactBody.Damaged _ -> DAMAGED;
            };
        }
    }
}
