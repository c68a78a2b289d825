package org.yizhan.tour.trial;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.yizhan.tour.keeper.Comeback;
import org.yizhan.tour.keeper.Harm;

/// How soon a terminal came back, each time.
///
/// @param all in the order in which they happened
record Comebacks(List<Comeback> all) {
    Comebacks {
        all = List.copyOf(all);
    }

    /// A line for each harm: how often, the middle and the slowest, from the harm to the first
    /// screen, and of that the start alone.
    void print(PrintStream out) {
        for (Harm harm : Harm.values()) {
            List<Comeback> some = all.stream().filter(one -> one.harm() == harm).toList();
            if (!some.isEmpty()) {
                out.printf(
                        Locale.ROOT,
                        "%-38s %d times, median %d ms, slowest %d ms (the start alone %d ms)%n",
                        "back after " + harm.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        some.size(),
                        share(some, Comeback::whole, 50),
                        share(some, Comeback::whole, 100),
                        share(some, Comeback::started, 100));
            }
        }
    }

    /// The 95th of a hundred, without those that were given time to answer.
    long killed() {
        return share(
                all.stream().filter(one -> one.harm() != Harm.SCREEN_FROZEN).toList(),
                Comeback::whole,
                95);
    }

    /// The same, of frozen screens.
    long frozen() {
        return share(
                all.stream().filter(one -> one.harm() == Harm.SCREEN_FROZEN).toList(),
                Comeback::whole,
                95);
    }

    /// The middle of the starts alone.
    long starts() {
        return share(all, Comeback::started, 50);
    }

    private static long share(List<Comeback> some, Function<Comeback, Duration> of, int percent) {
        List<Duration> sorted = new ArrayList<>(some.stream().map(of).toList());
        sorted.sort(Comparator.naturalOrder());
        int place = Math.ceilDiv(sorted.size() * percent, 100) - 1;
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, place)).toMillis();
    }
}
