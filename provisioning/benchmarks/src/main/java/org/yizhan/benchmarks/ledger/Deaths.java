package org.yizhan.benchmarks.ledger;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where programs died by themselves. The next one dies where the fewest did, so that no step of
/// terminal or hub is left out.
final class Deaths {
    private final Map<Step, Integer> met = new LinkedHashMap<>();
    private final Map<Step, Integer> underway = new LinkedHashMap<>();

    /// A point, at one of the two sides.
    record Step(boolean hub, KillPoint point) {
        static Stream<Step> of(boolean hub) {
            return KillPoint.of(hub).stream().map(point -> new Step(hub, point));
        }

        @Override
        public String toString() {
            return (hub ? "hub " : "terminal ") + point;
        }
    }

    Deaths() {
        Stream.concat(Step.of(true), Step.of(false)).forEach(step -> met.put(step, 0));
    }

    /// Where the next program of a side is to die.
    Step next(boolean hub) {
        Step next =
                Step.of(hub)
                        .min(
                                Comparator.comparing(step ->
                                        met.getOrDefault(step, 0) + underway.getOrDefault(step, 0)))
                        .orElseThrow();
        underway.merge(next, 1, Integer::sum);
        return next;
    }

    /// A program ended.
    ///
    /// @param planned where it was to die by itself; empty if it was killed from outside
    /// @param status what it left with
    void ended(Optional<Step> planned, int status) {
        planned.ifPresent(step -> {
            underway.merge(step, -1, Integer::sum);
            if (step.point().status() == status) {
                met.merge(step, 1, Integer::sum);
            }
        });
    }

    /// How often each step was met, in their order.
    Map<Step, Integer> met() {
        return met;
    }

    /// The steps at which nobody died yet.
    List<Step> missing() {
        return met.entrySet().stream()
                .filter(step -> step.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
