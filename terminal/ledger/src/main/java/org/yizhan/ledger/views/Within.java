package org.yizhan.ledger.views;

import org.jdbi.v3.core.statement.SqlStatement;
import org.yizhan.domain.places.PlaceId;

/// A place and all places in it, as a range of codes that an index finds: every code in a place
/// begins with the place's own. `LIKE` would read every row, because it knows no case.
public final class Within {
    /// For a query whose table has a column `place`.
    public static final String RANGE = "place >= :within AND place < :beyond";

    /// Codes are digits and J; this comes after them in every collation.
    private static final String AFTER = "Z";

    private Within() {}

    /// Binds what [#RANGE] names.
    public static <Q extends SqlStatement<Q>> Q bind(Q query, PlaceId place) {
        return query.bind("within", place.code()).bind("beyond", place.code() + AFTER);
    }
}
