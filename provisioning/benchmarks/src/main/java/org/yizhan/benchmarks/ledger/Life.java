package org.yizhan.benchmarks.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// One program from its start until it is killed.
///
/// @param begun down once it has acknowledged something
/// @param milliseconds how long it may go on after its end was asked for; less than nothing to kill
///     it while it starts
record Life(Process process, Thread listening, CountDownLatch begun, int milliseconds) {
    /// On a machine that does much else a start takes minutes; that is no failure.
    private static final int LONGEST_START_S = 1_200;

    /// @param acknowledged takes every number the program writes on a whole line
    static Life begin(List<String> command, int milliseconds, Set<Long> acknowledged)
            throws IOException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        CountDownLatch begun = new CountDownLatch(1);
        Thread listening =
                Thread.ofVirtual()
                        .start(() -> {
                            listen(process, acknowledged, begun);
                            begun.countDown();
                        });
        return new Life(process, listening, begun, milliseconds);
    }

    private static void listen(Process process, Set<Long> acknowledged, CountDownLatch begun) {
        StringBuilder line = new StringBuilder();
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            for (int next = out.read(); next >= 0; next = out.read()) {
                if (next == '\n') {
                    acknowledged.add(Long.valueOf(line.toString()));
                    begun.countDown();
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
    ///
    /// @return what the program left with
    int end() throws InterruptedException {
        if (milliseconds >= 0 && !begun.await(LONGEST_START_S, TimeUnit.SECONDS)) {
            throw new IllegalStateException("A program does not start");
        }
        if (!process.waitFor(Math.abs(milliseconds), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
        int status = process.waitFor();
        listening.join();
        return status;
    }
}
