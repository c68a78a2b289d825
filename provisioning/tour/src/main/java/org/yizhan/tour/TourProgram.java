package org.yizhan.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yizhan.tour.programs.ToolException;
import org.yizhan.tour.rounds.Tour;
import org.yizhan.tour.stage.Launcher;
import org.yizhan.tour.stage.Stage;
import org.yizhan.tour.steps.Check;
import org.yizhan.tour.steps.Report;
import org.yizhan.tour.steps.StepResult;
import org.yizhan.tour.steps.Steps;

/// Plays the tour: `TourProgram DIR [CAMERA]`. Leaves pictures, sounds and `tour.json` in the folder;
/// ends with 0 only if every step held.
public final class TourProgram {
    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private TourProgram() {}

    /// Reads the system property `yizhan.home`: where the build gathered the programs.
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path out = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        Optional<Path> camera =
                arguments.length > 1
                        ? Optional.of(Path.of(arguments[1]).toAbsolutePath())
                        : Optional.empty();
        System.exit(play(out, camera) ? 0 : 1);
    }

    private static boolean play(Path out, Optional<Path> camera) throws IOException {
        Path jdk = Path.of(System.getProperty("java.home"));
        Path home = Path.of(System.getProperty("yizhan.home"));
        Path folder = Files.createTempDirectory("yizhan-tour");
        Launcher launcher =
                new Launcher(jdk, home, Files.createDirectories(folder.resolve("data")));
        try (Stage stage = new Stage(launcher, folder)) {
            Thread end = new Thread(stage::close, "end");
            Runtime.getRuntime().addShutdownHook(end);
            Steps steps = new Steps(out, stage::leaveTraces, TourProgram::tell);
            new Tour(stage, camera).take(steps);
            Report report = Report.of(steps);
            report.save(out.resolve("tour.json"));
            OUT.printf("%s, %d s%n", report.held() ? "HELD" : "FAILED", report.tookMs() / 1000);
            return report.held();
        } finally {
            keepLogs(launcher, out);
            delete(folder);
        }
    }

    private static void tell(StepResult step) {
        OUT.printf("%-10s %-26s %6d ms%n", step.outcome(), step.name(), step.tookMs());
        step.checks().stream()
                .filter(check -> !check.held())
                .map(Check::what)
                .forEach(what -> OUT.println("    not so: " + what));
        if (!step.trouble().isEmpty()) {
            OUT.println("    " + step.trouble().replace("\n", "\n    "));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void keepLogs(Launcher launcher, Path out) {
        try {
            List<Path> logs = launcher.logs();
            for (Path log : logs) {
                Files.write(out.resolve(log.getFileName()), Files.readAllBytes(log));
            }
        } catch (IOException e) {
            throw new ToolException("The logs could not be kept", e);
        }
    }
}
