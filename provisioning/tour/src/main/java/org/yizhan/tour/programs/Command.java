package org.yizhan.tour.programs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A command line and what it finds in its environment besides the tour's own.
public record Command(List<String> line, Map<String, String> environment) {
    private static final int LONGEST_SECONDS = 60;

    public Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }

    public static Command of(String... line) {
        return new Command(List.of(line), Map.of());
    }

    /// The same with more in its environment.
    public Command in(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new Command(line, all);
    }

    /// Runs it to its end.
    ///
    /// @return what it printed
    /// @throws ToolException if it is missing, fails or takes longer than a minute
    public byte[] run() {
        return run(new byte[0]);
    }

    /// Runs it to its end.
    ///
    /// @param input what it reads
    /// @return what it printed
    /// @throws ToolException if it is missing, fails or takes longer than a minute
    public byte[] run(byte[] input) {
        try {
            Process process = builder().start();
            try {
                return outcome(process, input);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new ToolException(line.getFirst() + " could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToolException(line.getFirst() + " was interrupted", e);
        }
    }

    ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().putAll(environment);
        return builder;
    }

    private byte[] outcome(Process process, byte[] input) throws IOException, InterruptedException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complaint = new ByteArrayOutputStream();
        Thread reading = copy(process.getInputStream(), printed);
        Thread listening = copy(process.getErrorStream(), complaint);
        Thread writing = feed(process.getOutputStream(), input);
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new ToolException(line.getFirst() + " did not end within a minute");
        }
        reading.join();
        listening.join();
        writing.join();
        if (process.exitValue() != 0) {
            String words = complaint.toString(StandardCharsets.UTF_8).strip();
            throw new ToolException(line + " ended with " + process.exitValue() + ": " + words);
        }
        return printed.toByteArray();
    }

    private static Thread copy(InputStream from, ByteArrayOutputStream to) {
        return Thread.ofVirtual()
                .start(() -> {
                    try (from) {
                        from.transferTo(to);
                    } catch (IOException e) {
                        // It ended; its exit value says how.
                        to.writeBytes(e.toString().getBytes(StandardCharsets.UTF_8));
                    }
                });
    }

    /// A program may end before it has read everything; its exit value says whether that was well.
    private static Thread feed(OutputStream to, byte[] input) {
        return Thread.ofVirtual()
                .start(() -> {
                    try (to) {
                        to.write(input);
                    } catch (IOException e) {
                        Thread.yield();
                    }
                });
    }
}
