package org.yizhan.benchmarks.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.yizhan.demo.DemoVillage;
import org.yizhan.ledger.nodes.TerminalNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// One person after the other holds a card up at a meeting's door. From the first frame that shows
/// the card until both the result is drawn and sound begins.
@Command(
        name = "glance",
        description = "From the frame that shows a card to the result drawn and the voice begun.",
        mixinStandardHelpOptions = true)
public final class GlanceBench implements Callable<Integer> {
    /// Longer than a chime and a name take: whoever comes before the last name is said waits for its
    /// end, and that would be measured here.
    private static final int BETWEEN_MILLISECONDS = 3_000;

    /// Not counted: a terminal has been on for a while when people come.
    private static final int BEFORE = 15;

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(15);

    @Option(names = "--cards", defaultValue = "100", description = "At most 200; 100 if not said.")
    private int cards;

    @Option(names = "--seed", defaultValue = "1", description = "1 if not said.")
    private long seed;

    /// Milliseconds since the frame was taken.
    private record Answer(double read, double drawn, double sounding) {
        double both() {
            return Math.max(drawn, sounding);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("yizhan-glance");
        List<Answer> answers = new ArrayList<>();
        try (TerminalNode node = DemoNode.open(folder.resolve("terminal"))) {
            DemoVillage village = DemoNode.furnish(node, folder.resolve("terminal"));
            DemoNode.openMeeting(node, village.agenda().meeting().id());
            HeldCards held = photographs(village, folder);
            try (Door door = new Door(node, held.camera())) {
                for (int person = 0; person < BEFORE + cards; person++) {
                    answers.add(glance(door, held, person, village));
                }
            }
        }
        Folders.delete(folder);
        report(answers.subList(BEFORE, answers.size()));
        return 0;
    }

    private HeldCards photographs(DemoVillage village, Path folder) throws IOException {
        HeldCards held = new HeldCards(folder);
        Random random = new Random(seed);
        for (int person = 0; person < BEFORE + cards; person++) {
            String digits = village.cards().residents().get(person).value().digits();
            held.photograph(person, digits, random);
        }
        return held;
    }

    private static Answer glance(Door door, HeldCards held, int person, DemoVillage village)
            throws IOException, InterruptedException {
        held.clear();
        Thread.sleep(BETWEEN_MILLISECONDS);
        door.expect(village.people().residents().get(person).value().name());
        held.hold(person);
        long begin = System.nanoTime();
        while (!door.answered()) {
            if (System.nanoTime() - begin > LONGEST) {
                throw new IOException("Card " + person + " was not answered");
            }
            Thread.sleep(5);
        }
        long frame = door.frames.first();
        return new Answer(
                (door.frames.told() - frame) / 1e6,
                (door.drawn() - frame) / 1e6,
                (door.ear.first() - frame) / 1e6);
    }

    private static void report(List<Answer> answers) {
        line("code read", answers, Answer::read);
        line("result drawn", answers, Answer::drawn);
        line("sound begun", answers, Answer::sounding);
        line("both", answers, Answer::both);
        System.out.printf(
                Locale.ROOT,
                "{\"p50_ms\":%.0f,\"p95_ms\":%.0f}%n",
                Figures.median(answers.stream().mapToDouble(Answer::both)),
                Figures.percentile(answers.stream().mapToDouble(Answer::both), 0.95));
    }

    private static void line(String what, List<Answer> answers, ToDoubleFunction<Answer> part) {
        System.out.printf(
                Locale.ROOT,
                "%-14s p50 %5.0f ms  p95 %5.0f ms  longest %5.0f ms%n",
                what,
                Figures.median(answers.stream().mapToDouble(part)),
                Figures.percentile(answers.stream().mapToDouble(part), 0.95),
                Figures.percentile(answers.stream().mapToDouble(part), 1));
    }
}
