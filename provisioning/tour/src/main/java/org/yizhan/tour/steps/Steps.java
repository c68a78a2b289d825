package org.yizhan.tour.steps;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Takes the steps one after the other. One that fails does not end the tour; those that need it
/// are not tried.
public final class Steps {
    private final Path folder;
    private final Consumer<Notes> afterFailure;
    private final Consumer<StepResult> told;
    private final long begun = System.nanoTime();
    private final Map<String, StepResult> results = new LinkedHashMap<>();

    /// @param folder for what the steps leave behind
    /// @param afterFailure adds pictures and logs to a step that failed
    /// @param told each result as it comes
    public Steps(Path folder, Consumer<Notes> afterFailure, Consumer<StepResult> told) {
        this.folder = folder;
        this.afterFailure = afterFailure;
        this.told = told;
    }

    /// What a step does. It holds if it checked something, all its checks held and nothing was
    /// thrown.
    public interface Body {
        void take(Notes notes) throws Exception;
    }

    /// @param name short, in small letters and hyphens; begins the names of its files
    /// @param needs names of steps without which it makes no sense
    public void step(String name, List<String> needs, Body body) {
        long from = System.nanoTime();
        Notes notes = new Notes(folder, "%02d-%s".formatted(results.size() + 1, name));
        List<String> missing = needs.stream().filter(need -> !held(need)).toList();
        String trouble = missing.isEmpty() ? take(body, notes) : "needs " + missing;
        String outcome = missing.isEmpty() ? outcome(notes, trouble) : StepResult.NOT_TRIED;
        if (outcome.equals(StepResult.FAILED)) {
            trouble += added(notes);
        }
        StepResult result =
                new StepResult(
                        name,
                        outcome,
                        (from - begun) / 1_000_000,
                        (System.nanoTime() - from) / 1_000_000,
                        notes.checks(),
                        notes.times(),
                        notes.files(),
                        trouble);
        results.put(name, result);
        told.accept(result);
    }

    /// Whether a step of this name was taken and held.
    public boolean held(String name) {
        StepResult result = results.get(name);
        return result != null && result.held();
    }

    public boolean allHeld() {
        return !results.isEmpty() && results.values().stream().allMatch(StepResult::held);
    }

    public List<StepResult> results() {
        return new ArrayList<>(results.values());
    }

    /// Milliseconds since the first.
    public long tookMs() {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static String take(Body body, Notes notes) {
        try {
            body.take(notes);
            return "";
        } catch (Notes.StepEnded e) {
            return "Could not go on without: " + e.getMessage();
        } catch (Exception e) {
            return Troubles.words(e);
        }
    }

    private static String outcome(Notes notes, String trouble) {
        boolean held =
                trouble.isEmpty()
                        && !notes.checks().isEmpty()
                        && notes.checks().stream().allMatch(Check::held);
        return held ? StepResult.HELD : StepResult.FAILED;
    }

    private String added(Notes notes) {
        try {
            afterFailure.accept(notes);
            return "";
        } catch (RuntimeException e) {
            return " (and its traces could not be kept: " + e.getMessage() + ")";
        }
    }
}
