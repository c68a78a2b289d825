package org.yizhan.tour.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A program that runs beside the tour until it is ended; all it prints goes to a log.
public final class Program implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private final String name;
    private final Process process;
    private final Path log;

    private Program(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /// @param log is appended to, so that a program started again keeps its history
    /// @throws ToolException if it is not there
    public static Program start(String name, Command command, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = command.builder().redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            Process process = builder.start();
            process.getOutputStream().close();
            return new Program(name, process, log);
        } catch (IOException e) {
            throw new ToolException(name + " could not be started", e);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean runs() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    /// What it has printed so far.
    public String printed() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ToolException("The log of " + name + " cannot be read", e);
        }
    }

    /// Waits until it has printed something that matches.
    ///
    /// @return what it had printed by then
    /// @throws ToolException if it ends before, or the time is over
    public String awaitPrinted(String expression, Duration longest) {
        Waiting.until(
                name + " prints " + expression,
                longest,
                () -> {
                    if (!runs()) {
                        throw new ToolException(name + " ended by itself: " + tail());
                    }
                    return printed().lines().anyMatch(line -> line.matches(expression));
                });
        return printed();
    }

    /// The last lines of its log.
    public String tail() {
        String all = printed();
        return all.substring(Math.max(0, all.length() - 1500));
    }

    /// Ends it as a power cut would: SIGKILL, no time for a last word.
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Asks it to end, and waits; one that does not is killed.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
