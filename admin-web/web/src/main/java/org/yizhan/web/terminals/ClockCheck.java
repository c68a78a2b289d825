package org.yizhan.web.terminals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether the clock keeps time while the machine is off, and is set by the network. A machine that
/// does not switch itself on after a power cut is told about here: that cannot be read.
///
/// @param chip the clock chip's seconds since 1970 (`/sys/class/rtc/rtc0/since_epoch`)
/// @param synchronised the file that is there once the network has set the clock
///     (`/run/systemd/timesync/synchronized`)
/// @param machine the system's clock
record ClockCheck(Path chip, Path synchronised, InstantSource machine) implements Check {
    /// Before this the program was not written.
    private static final Instant WRITTEN = Instant.parse("2026-11-01T00:00:00Z");

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    @Override
    public Finding run() {
        Instant now = machine.instant();
        if (now.isBefore(WRITTEN)) {
            return finding(Severity.BROKEN, "terminals.clock.wrong");
        }
        try {
            Instant kept = Instant.ofEpochSecond(Long.parseLong(Files.readString(chip).strip()));
            if (Duration.between(kept, now).abs().compareTo(TOLERANCE) > 0) {
                return finding(Severity.LOOK, "terminals.clock.battery");
            }
        } catch (IOException | NumberFormatException e) {
            return finding(Severity.LOOK, "terminals.clock.noChip");
        }
        return Files.exists(synchronised)
                ? finding(Severity.GOOD, "terminals.clock.good")
                : finding(Severity.LOOK, "terminals.clock.alone");
    }

    private static Finding finding(Severity severity, String key) {
        return Finding.of("clock", severity, Sentence.of(key));
    }
}
