package org.yizhan.tour.steps;

import java.util.List;
import java.util.Map;

/// One step of the tour as it was.
///
/// @param outcome `held`, `failed`, or `not tried` where a step it needs had not held
/// @param startedMs since the tour began
/// @param tookMs the whole step, looking and listening included
/// @param times what was measured within it, in milliseconds
/// @param files beside tour.json
/// @param trouble why it could not go on, or empty
public record StepResult(
        String name,
        String outcome,
        long startedMs,
        long tookMs,
        List<Check> checks,
        Map<String, Long> times,
        List<String> files,
        String trouble) {
    static final String HELD = "held";
    static final String FAILED = "failed";
    static final String NOT_TRIED = "not tried";

    public StepResult {
        checks = List.copyOf(checks);
        files = List.copyOf(files);
    }

    public boolean held() {
        return outcome.equals(HELD);
    }
}
