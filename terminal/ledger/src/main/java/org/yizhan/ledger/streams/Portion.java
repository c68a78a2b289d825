package org.yizhan.ledger.streams;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.result.ResultIterator;

/// As many of the first rows of a query as are in memory at a time: at least one, where there is
/// one. A body has 64 KB at most, and a terminal 64 MB for everything, so counting rows is not enough.
final class Portion {
    private static final long MOST_BYTES = 1024L * 1024;

    private Portion() {}

    static <T> List<T> of(ResultIterable<T> rows, ToLongFunction<T> bytes) {
        List<T> some = new ArrayList<>();
        long taken = 0;
        try (ResultIterator<T> next = rows.iterator()) {
            while (taken < MOST_BYTES && next.hasNext()) {
                T row = next.next();
                some.add(row);
                taken += bytes.applyAsLong(row);
            }
        }
        return some;
    }
}
