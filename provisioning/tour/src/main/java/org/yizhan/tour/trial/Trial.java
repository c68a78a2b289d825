package org.yizhan.tour.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yizhan.tour.display.Display;
import org.yizhan.tour.keeper.Comeback;
import org.yizhan.tour.keeper.Freezer;
import org.yizhan.tour.keeper.Harm;
import org.yizhan.tour.keeper.Keeper;
import org.yizhan.tour.keeper.NotifySocket;
import org.yizhan.tour.keeper.Unit;
import org.yizhan.tour.programs.Command;
import org.yizhan.tour.programs.Waiting;
import org.yizhan.tour.sound.Room;
import org.yizhan.tour.stage.Said;
import org.yizhan.tour.steps.Notes;
import org.yizhan.tour.steps.Steps;
import org.yizhan.tour.visitor.Visitor;

/// The terminal of a bare machine, kept by its own unit's words: visited, broken out of, harmed.
///
/// @param out for the table
/// @param bare the machine's folder
/// @param harms how often it is harmed
public record Trial(PrintStream out, Path bare, int harms) {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration SETTLED = Duration.ofSeconds(4);
    private static final int STARTS_WITHOUT_RECORD = 3;
    private static final String AGENT = "tmp/busy.jar";
    private static final String PROGRAM = "java";

    /// The checks' own, which come and go.
    private static final Set<String> CHECKS = Set.of("fc-list", "lpstat");

    /// @param line starts the terminal in the bare machine
    /// @param display where its screen is, 1080 × 1920
    /// @param steps what is to hold
    /// @return what was measured, as JSON without braces
    /// @throws IOException if the bare machine's files cannot be read or written
    public String run(List<String> line, String display, Steps steps) throws IOException {
        Path agent = bare.resolve(AGENT);
        Freezer.write(agent);
        Files.setPosixFilePermissions(agent, PosixFilePermissions.fromString("rw-r--r--"));
        Unit unit = Unit.read(bare.resolve("lib/systemd/system/yizhan-terminal.service"));
        Path log = bare.resolve("run/terminal.log");
        Path sound = Files.createTempDirectory("yizhan-room");
        try (NotifySocket socket = NotifySocket.at(bare.resolve("run/yizhan/notify"));
                Keeper keeper = Keeper.of(unit, new Command(line, Map.of()), socket, log);
                Room room = Room.open(sound, sound.resolve("log"))) {
            return tried(keeper, new Visitor(Display.there(display, 1080, 1920), room), steps);
        }
    }

    private String tried(Keeper keeper, Visitor visitor, Steps steps) throws IOException {
        Keeper.Life first = keeper.await(1, LONGEST);
        long firstMs = (first.ready() - first.begun()) / 1_000_000;
        row("first screen, very first start", firstMs + " ms");
        new FirstVisit(visitor).take(steps);
        steps.step(
                "no-way-out", List.of(FirstVisit.IDLE), notes -> breakout(notes, visitor, keeper));
        Comebacks comebacks = harmed(keeper, visitor, steps);
        comebacks.print(out);
        long with = comebacks.starts();
        long without = withoutRecord(keeper).starts();
        row("a start, with and without its record", with + " ms, " + without + " ms");
        Waiting.pause(SETTLED);
        long megabytes = memory(keeper);
        row("memory", megabytes + " MB");
        return ("\"first_screen_ms\":%d,\"start_ms\":%d,\"start_without_record_ms\":%d,"
                        + "\"relaunch_p95_ms\":%d,\"frozen_p95_ms\":%d,\"memory_mb\":%d")
                .formatted(
                        firstMs, with, without, comebacks.killed(), comebacks.frozen(), megabytes);
    }

    private void row(String what, String value) {
        out.printf(Locale.ROOT, "%-38s %s%n", what, value);
    }

    private static void breakout(Notes notes, Visitor visitor, Keeper keeper) {
        Breakout breakout =
                new Breakout(
                        visitor.display(),
                        () -> {
                            Set<String> programs = new TreeSet<>(keeper.programs());
                            programs.removeAll(CHECKS);
                            return programs;
                        },
                        () -> Integer.toString(keeper.lives()));
        List<String> escapes = breakout.tryAll(1);
        notes.picture("afterwards", visitor.display().picture());
        notes.check(
                "chords, buttons, long presses and drags lead nowhere", escapes.isEmpty(), escapes);
    }

    private Comebacks harmed(Keeper keeper, Visitor visitor, Steps steps) {
        List<Comeback> all = new ArrayList<>();
        steps.step(
                "comes-back",
                List.of(FirstVisit.IDLE),
                notes -> {
                    for (int number = 0; number < harms; number++) {
                        Waiting.pause(SETTLED);
                        Harm harm = Harm.values()[number % Harm.values().length];
                        all.add(Comeback.from(harm, keeper, "/" + AGENT));
                        visitor.await(Visitor.PATIENCE, Said.of("idle.touch"));
                    }
                    notes.check(
                            "back on the idle screen every time", all.size() == harms, all.size());
                });
        return new Comebacks(all);
    }

    /// The same starts with the record of a start put away.
    private Comebacks withoutRecord(Keeper keeper) throws IOException {
        Path there = bare.resolve("usr/lib/yizhan-terminal/terminal.aot");
        Path away = there.resolveSibling("terminal.away");
        Files.move(there, away);
        try {
            List<Comeback> all = new ArrayList<>();
            for (int number = 0; number < STARTS_WITHOUT_RECORD; number++) {
                all.add(Comeback.from(Harm.PROGRAM_KILLED, keeper, "/" + AGENT));
                Waiting.pause(SETTLED);
            }
            return new Comebacks(all);
        } finally {
            Files.move(away, there);
        }
    }

    /// The program's, as the kernel shares it out, in megabytes.
    private static long memory(Keeper keeper) throws IOException {
        long pid = keeper.running(PROGRAM).orElseThrow().pid();
        return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }
}
