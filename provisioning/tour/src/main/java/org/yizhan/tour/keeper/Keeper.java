package org.yizhan.tour.keeper;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.yizhan.tour.programs.Command;
import org.yizhan.tour.programs.Program;
import org.yizhan.tour.programs.ToolException;
import org.yizhan.tour.programs.Waiting;

/// Does for a program what systemd does for a unit of `Type=notify` with `Restart=always`: starts it,
/// listens to it, ends it with all its kin when it falls silent, and starts it again.
public final class Keeper implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(20);

    private final Unit unit;
    private final Command command;
    private final NotifySocket socket;
    private final Path log;
    private final List<Life> lives = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::keep, "keeper");
    private volatile @Nullable Kin kin;
    private volatile boolean over;

    /// From a start to the end, by a clock that nobody sets, in nanoseconds.
    ///
    /// @param ready when it said so
    public record Life(long begun, long ready) {}

    private Keeper(Unit unit, Command command, NotifySocket socket, Path log) {
        this.unit = unit;
        this.command = command;
        this.socket = socket;
        this.log = log;
    }

    /// Starts a program and keeps it running.
    ///
    /// @param command finds the socket in its environment
    /// @param log all lives write to it
    public static Keeper of(Unit unit, Command command, NotifySocket socket, Path log) {
        Keeper keeper = new Keeper(unit, command, socket, log);
        keeper.thread.setDaemon(true);
        keeper.thread.start();
        return keeper;
    }

    private void keep() {
        while (!over) {
            live();
            if (!over) {
                Waiting.pause(unit.between());
            }
        }
    }

    private void live() {
        long begun = System.nanoTime();
        Program program = Program.start("kept", command, log);
        Kin now = new Kin(program.pid());
        kin = now;
        long deadline = begun + unit.toStart().toNanos();
        boolean ready = false;
        boolean inTime = true;
        while (program.runs() && !over && inTime) {
            String told = socket.hear(TICK);
            if (!ready && told.contains("READY=1")) {
                ready = true;
                lives.add(new Life(begun, System.nanoTime()));
            }
            if (ready && !told.isEmpty()) {
                deadline = System.nanoTime() + unit.watchdog().toNanos();
            }
            // judged only after listening: what was told while this machine stood still counts
            inTime = System.nanoTime() - deadline < 0;
            now.look();
        }
        now.kill();
    }

    /// How often it has said that it is ready.
    public int lives() {
        return lives.size();
    }

    /// Waits until it has said so as often.
    ///
    /// @param number of the life, from 1
    /// @throws ToolException if it does not in time
    public Life await(int number, Duration longest) {
        Waiting.until("life " + number, longest, () -> lives.size() >= number);
        return lives.get(number - 1);
    }

    /// One of its kin that runs now.
    ///
    /// @param program its file's name
    public Optional<ProcessHandle> running(String program) {
        return Optional.ofNullable(kin).flatMap(it -> it.running(program));
    }

    /// The names of all programs that run now because of it.
    public Set<String> programs() {
        return Optional.ofNullable(kin).map(Kin::programs).orElse(Set.of());
    }

    /// The end of what it printed, for a complaint.
    public Path log() {
        return log;
    }

    /// Ends the program and its kin, and waits until they have ended.
    @Override
    public void close() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToolException("Interrupted while ending", e);
        }
    }
}
