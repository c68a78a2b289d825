package org.yizhan.tour;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yizhan.tour.steps.Report;
import org.yizhan.tour.steps.StepResult;
import org.yizhan.tour.steps.Steps;
import org.yizhan.tour.trial.Trial;

/// Tries an installed terminal: `TrialProgram OUT BARE HARMS DISPLAY COMMAND…`. Leaves pictures and
/// `trial.json` in the folder OUT and prints a table and, last, what was measured; ends with 0 only
/// if every step held.
public final class TrialProgram {
    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private TrialProgram() {}

    /// Runs as root, in the mounts of the bare machine.
    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        List<String> words = List.of(arguments);
        Path out = Files.createDirectories(Path.of(words.get(0)).toAbsolutePath());
        Steps steps = new Steps(out, _ -> {}, TrialProgram::tell);
        Trial trial = new Trial(OUT, Path.of(words.get(1)), Integer.parseInt(words.get(2)));
        String measured = trial.run(words.subList(4, words.size()), words.get(3), steps);
        Report.of(steps).save(out.resolve("trial.json"));
        OUT.println(measured);
        System.exit(steps.allHeld() ? 0 : 1);
    }

    private static void tell(StepResult step) {
        OUT.printf("%-38s %s, %d ms%n", step.name(), step.outcome(), step.tookMs());
        step.checks().stream()
                .filter(check -> !check.held())
                .map(check -> "    not so: " + check.what() + ": " + check.seen())
                .forEach(OUT::println);
        if (!step.trouble().isEmpty()) {
            OUT.println("    " + step.trouble().replace("\n", "\n    "));
        }
    }
}
