package org.yizhan.benchmarks.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.yizhan.benchmarks.scan.Samples.Sample;

/// What one way of reading made of all samples.
final class Tally {
    /// One way of reading.
    interface Way {
        /// The texts found, the nearest code's first.
        List<String> read(Sample sample) throws Exception;
    }

    /// The samples read rightly, by their place in the list.
    final BitSet right = new BitSet();

    /// The samples for which a text came first that is not there.
    final List<Sample> wrong = new ArrayList<>();

    private final double[] millis;

    private Tally(int samples) {
        millis = new double[samples];
    }

    static Tally of(List<Sample> samples, Way way) throws Exception {
        Tally tally = new Tally(samples.size());
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            long begin = System.nanoTime();
            List<String> texts = way.read(sample);
            tally.millis[i] = (System.nanoTime() - begin) / 1e6;
            if (!texts.isEmpty()) {
                if (sample.isTruth(texts.getFirst())) {
                    tally.right.set(i);
                } else {
                    tally.wrong.add(sample);
                }
            }
        }
        Arrays.sort(tally.millis);
        return tally;
    }

    /// @param share 0.5 for the median
    double percentile(double share) {
        return millis.length == 0
                ? 0
                : millis[(int) Math.min(millis.length - 1, millis.length * share)];
    }
}
