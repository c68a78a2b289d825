package org.yizhan.domain.almanac;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/// What was paid at a market.
///
/// @param market such as "清河镇集市"
/// @param publisher who says so
/// @param asked the day it was paid
public record Prices(String market, String publisher, LocalDate asked, List<Price> goods) {
    /// Prices older than this are marked, in days.
    private static final int FRESH_DAYS = 3;

    public Prices {
        goods = List.copyOf(goods);
    }

    /// @param name such as "玉米"
    /// @param unit such as "斤"
    /// @param fen hundredths of a yuan for one unit
    /// @param fenBefore the time before; absent if it was not asked
    public record Price(String name, String unit, long fen, OptionalLong fenBefore) {
        /// By how much it rose since the time before, in fen; zero where that is not known.
        public long rise() {
            return fenBefore.isPresent() ? fen - fenBefore.getAsLong() : 0;
        }
    }

    public boolean isOldOn(LocalDate today) {
        return asked.isBefore(today.minusDays(FRESH_DAYS));
    }
}
