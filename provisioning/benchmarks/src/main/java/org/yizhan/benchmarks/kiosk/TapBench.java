package org.yizhan.benchmarks.kiosk;

import java.awt.AWTException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A finger touches the six choices of the home screen in turn, and goes home again after each. The
/// installed program on an upright display, touched and looked at from outside.
@Command(
        name = "tap",
        description = "From a finger's touch to the pixels that answer, and to the next screen.",
        mixinStandardHelpOptions = true)
public final class TapBench implements Callable<Integer> {
    /// A person looks at what opened before touching again.
    private static final int BETWEEN_MILLISECONDS = 1_500;

    /// Where the six choices are when the display stands upright, as shares of it.
    private static final List<Finger.Spot> CHOICES =
            List.of(
                    new Finger.Spot(0.27, 0.26),
                    new Finger.Spot(0.73, 0.26),
                    new Finger.Spot(0.27, 0.52),
                    new Finger.Spot(0.73, 0.52),
                    new Finger.Spot(0.27, 0.78),
                    new Finger.Spot(0.73, 0.78));

    private static final Finger.Spot HOME = new Finger.Spot(0.107, 0.95);
    private static final Finger.Spot INVITATION = new Finger.Spot(0.5, 0.915);

    @Option(names = "--rounds", defaultValue = "8", description = "Of twelve taps; 8 if not said.")
    private int rounds;

    @Override
    public Integer call() throws IOException, InterruptedException, AWTException {
        Path folder = Files.createTempDirectory("yizhan-tap");
        DemoNode.furnish(folder.resolve("terminal"));
        Glass glass = new Glass();
        Path home = Path.of(System.getProperty("yizhan.home"));
        Contender terminal = Contender.terminal(home, folder, glass.size());
        try (ProcessTree program = terminal.start(folder)) {
            terminal.await(program, glass, folder);
            Thread.sleep(BETWEEN_MILLISECONDS);
            Finger finger = new Finger(glass.size());
            finger.touch(INVITATION);
            Thread.sleep(BETWEEN_MILLISECONDS);
            List<Finger.Answer> answers = new ArrayList<>();
            for (int round = 0; round <= rounds; round++) {
                List<Finger.Answer> all = round(finger);
                answers.addAll(round == 0 ? List.of() : all); // the first only warms it
            }
            report(answers, program.memory());
        }
        Folders.delete(folder);
        return 0;
    }

    private static List<Finger.Answer> round(Finger finger)
            throws IOException, InterruptedException {
        List<Finger.Answer> answers = new ArrayList<>();
        for (Finger.Spot choice : CHOICES) {
            answers.add(finger.touch(choice));
            Thread.sleep(BETWEEN_MILLISECONDS);
            answers.add(finger.touch(HOME));
            Thread.sleep(BETWEEN_MILLISECONDS);
        }
        return answers;
    }

    private static void report(List<Finger.Answer> answers, double megabytes) {
        line("touched → looks pressed", answers, Finger.Answer::pressed);
        line("let go → next screen", answers, Finger.Answer::opened);
        System.out.printf(
                Locale.ROOT,
                "{\"taps\":%d,\"pressed_p95_ms\":%.0f,\"opened_p50_ms\":%.0f,"
                        + "\"opened_p95_ms\":%.0f,\"memory_mb\":%.0f}%n",
                answers.size(),
                Figures.percentile(answers.stream().mapToDouble(Finger.Answer::pressed), 0.95),
                Figures.median(answers.stream().mapToDouble(Finger.Answer::opened)),
                Figures.percentile(answers.stream().mapToDouble(Finger.Answer::opened), 0.95),
                megabytes);
    }

    private static void line(
            String what, List<Finger.Answer> answers, ToDoubleFunction<Finger.Answer> part) {
        System.out.printf(
                Locale.ROOT,
                "%-24s p50 %5.0f ms  p95 %5.0f ms  longest %5.0f ms%n",
                what,
                Figures.median(answers.stream().mapToDouble(part)),
                Figures.percentile(answers.stream().mapToDouble(part), 0.95),
                Figures.percentile(answers.stream().mapToDouble(part), 1));
    }
}
