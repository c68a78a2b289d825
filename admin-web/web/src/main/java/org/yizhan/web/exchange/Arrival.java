package org.yizhan.web.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How far something published has come: 已送到终端, or 还没送到（上次联系…）.
///
/// @param arrived so many terminals have it
/// @param all so many it is for; none where that is not known, as on a terminal
/// @param missing those that have not got it, the longest silent first, at most [#NAMED]
public record Arrival(int arrived, int all, List<Missing> missing) {
    /// So many terminals are named; a county has a thousand.
    static final int NAMED = 40;

    public static final Arrival UNKNOWN = new Arrival(0, 0, List.of());

    public Arrival {
        missing = List.copyOf(missing);
    }

    /// @param terminal how staff call it
    /// @param heard when it was last heard, by the hub's clock; empty if never
    public record Missing(String village, String terminal, Optional<Instant> heard) {}

    /// Whether every terminal has it, and there is one.
    public boolean isEverywhere() {
        return all > 0 && arrived == all;
    }

    /// How many terminals are not named.
    public int more() {
        return all - arrived - missing.size();
    }
}
