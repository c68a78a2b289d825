package org.yizhan.benchmarks.kiosk;

import java.util.stream.DoubleStream;

/// What is said of many measured numbers.
final class Figures {
    private Figures() {}

    static double median(DoubleStream values) {
        return percentile(values, 0.5);
    }

    /// @param share 0.95 for the value that 95 of 100 do not pass
    static double percentile(DoubleStream values, double share) {
        double[] sorted = values.sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }
}
