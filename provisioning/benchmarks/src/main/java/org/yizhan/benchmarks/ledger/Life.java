package org.yizhan.benchmarks.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// One program from its start until it is killed.
///
/// @param milliseconds how long it may go on after its end was asked for
record Life(Process process, Thread listening, int milliseconds) {
    /// @param acknowledged takes every number the program writes on a whole line
    static Life begin(List<String> command, int milliseconds, Set<Long> acknowledged)
            throws IOException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Thread listening = Thread.ofVirtual().start(() -> listen(process, acknowledged));
        return new Life(process, listening, milliseconds);
    }

    private static void listen(Process process, Set<Long> acknowledged) {
        StringBuilder line = new StringBuilder();
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            for (int next = out.read(); next >= 0; next = out.read()) {
                if (next == '\n') {
                    acknowledged.add(Long.valueOf(line.toString()));
                    line.setLength(0);
                } else {
                    line.append((char) next); // half a line is not an acknowledgement
                }
            }
        } catch (IOException e) {
            // it was killed
        }
    }

    /// Waits a while, then kills it if it has not died by itself.
    void end() throws InterruptedException {
        if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
        process.waitFor();
        listening.join();
    }
}
