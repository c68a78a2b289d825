package org.yizhan.domain.notices;

import java.util.List;

/// Money made public (财务公开).
///
/// @param title such as "2026年第三季度村集体收支"
public record MoneyTable(String title, List<Row> rows) {
    public MoneyTable {
        rows = List.copyOf(rows);
    }

    /// @param label what for
    /// @param fen amount in fen (a hundredth of a yuan); income positive, spending negative
    public record Row(String label, long fen) {}
}
