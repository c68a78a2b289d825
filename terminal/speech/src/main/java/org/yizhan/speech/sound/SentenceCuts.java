package org.yizhan.speech.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Cuts the reading of a whole text into its sentences: at the pauses that fit best with how long
/// each sentence should take.
public final class SentenceCuts {
    private static final int STEP = Pcm.frames(20);

    /// A breath between two sentences is at least so long.
    private static final int SHORTEST_PAUSE = Pcm.frames(220);

    /// A second of pause is worth being wrong about a sentence's length by this part.
    private static final double PAUSE_WORTH = 0.12;

    private static final double LONGEST_COUNTED = 1.5;
    private static final double QUIET = 0.16;
    private static final double FAINTEST = 0.004;

    private SentenceCuts() {}

    /// @param read somebody reading, mono at [Pcm#RATE]
    /// @param lengths of the sentences, such as in syllables; each more than 0
    /// @return a piece for each sentence, without the silence around it; empty if there are not
    ///     enough pauses to part them
    public static Optional<List<short[]>> cut(short[] read, List<Integer> lengths) {
        boolean[] voice = voice(read);
        List<Pause> pauses = pauses(voice);
        if (pauses.size() < lengths.size() - 1 || lengths.isEmpty() || !any(voice)) {
            return Optional.empty();
        }
        int[] spoken = sums(voice);
        List<Integer> cuts = new Search(pauses, spoken, lengths).cuts();
        List<short[]> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lengths.size(); i++) {
            int until = i < cuts.size() ? cuts.get(i) * STEP : read.length;
            short[] tidy = Tidying.of(Arrays.copyOfRange(read, from, until));
            if (tidy.length == 0) {
                return Optional.empty();
            }
            sentences.add(tidy);
            from = until;
        }
        return Optional.of(sentences);
    }

    /// @param middle where to cut, in steps
    private record Pause(int middle, int steps) {
        double seconds() {
            return Math.min(LONGEST_COUNTED, steps * (double) STEP / Pcm.RATE);
        }
    }

    /// Where somebody speaks, step by step: what is loud against the loudest part of the reading.
    private static boolean[] voice(short[] read) {
        int steps = read.length / STEP;
        double[] levels = new double[steps];
        for (int i = 0; i < steps; i++) {
            short[] step = Arrays.copyOfRange(read, i * STEP, (i + 1) * STEP);
            levels[i] = Pcm.level(step, STEP);
        }
        double[] sorted = levels.clone();
        Arrays.sort(sorted);
        double loud = steps == 0 ? 0 : sorted[(int) (steps * 0.85)];
        boolean[] voice = new boolean[steps];
        for (int i = 0; i < steps; i++) {
            voice[i] = levels[i] > Math.max(FAINTEST, loud * QUIET);
        }
        return voice;
    }

    private static boolean any(boolean[] voice) {
        for (boolean one : voice) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    private static List<Pause> pauses(boolean[] voice) {
        List<Pause> pauses = new ArrayList<>();
        int quiet = 0;
        boolean begun = false;
        for (int i = 0; i < voice.length; i++) {
            if (voice[i]) {
                if (begun && quiet * STEP >= SHORTEST_PAUSE) {
                    pauses.add(new Pause(i - quiet / 2, quiet));
                }
                begun = true;
                quiet = 0;
            } else {
                quiet++;
            }
        }
        return pauses;
    }

    private static int[] sums(boolean[] voice) {
        int[] sums = new int[voice.length + 1];
        for (int i = 0; i < voice.length; i++) {
            sums[i + 1] = sums[i] + (voice[i] ? 1 : 0);
        }
        return sums;
    }

    /// Dynamic programming over pauses and sentences: least is best.
    private static final class Search {
        private final List<Pause> pauses;
        private final int[] spoken;
        private final List<Integer> lengths;
        private final double stepsOfOne;

        Search(List<Pause> pauses, int[] spoken, List<Integer> lengths) {
            this.pauses = pauses;
            this.spoken = spoken;
            this.lengths = lengths;
            int all = lengths.stream().mapToInt(Integer::intValue).sum();
            stepsOfOne = spoken[spoken.length - 1] / (double) all;
        }

        /// The middles of the chosen pauses, one fewer than there are sentences.
        List<Integer> cuts() {
            int ends = lengths.size() - 1;
            double[][] cost = new double[ends + 1][pauses.size()];
            int[][] before = new int[ends + 1][pauses.size()];
            for (int sentence = 0; sentence < ends; sentence++) {
                for (int at = 0; at < pauses.size(); at++) {
                    fill(sentence, at, cost, before);
                }
            }
            return ends == 0 ? List.of() : back(cost, before, ends - 1);
        }

        private void fill(int sentence, int at, double[][] cost, int[][] before) {
            Pause pause = pauses.get(at);
            double worth = -PAUSE_WORTH * pause.seconds();
            cost[sentence][at] = Double.POSITIVE_INFINITY;
            if (sentence == 0) {
                cost[0][at] = misfit(0, 0, pause.middle()) + worth;
                return;
            }
            for (int last = sentence - 1; last < at; last++) {
                double now =
                        cost[sentence - 1][last]
                                + misfit(sentence, pauses.get(last).middle(), pause.middle())
                                + worth;
                if (now < cost[sentence][at]) {
                    cost[sentence][at] = now;
                    before[sentence][at] = last;
                }
            }
        }

        private List<Integer> back(double[][] cost, int[][] before, int last) {
            int best = last;
            double least = Double.POSITIVE_INFINITY;
            for (int at = last; at < pauses.size(); at++) {
                int middle = pauses.get(at).middle();
                double now = cost[last][at] + misfit(last + 1, middle, spoken.length - 1);
                if (now < least) {
                    least = now;
                    best = at;
                }
            }
            List<Integer> cuts = new ArrayList<>();
            for (int sentence = last, at = best; sentence >= 0; sentence--) {
                cuts.addFirst(pauses.get(at).middle());
                at = before[sentence][at];
            }
            return cuts;
        }

        /// How far a sentence's share of the voice is from its length; 0 where it is just that.
        private double misfit(int sentence, int from, int until) {
            double expected = Math.max(1, lengths.get(sentence) * stepsOfOne);
            double found = Math.max(0.5, spoken[until] - spoken[from]);
            double ratio = Math.log(found / expected);
            return ratio * ratio * Math.min(1, expected / 25);
        }
    }
}
