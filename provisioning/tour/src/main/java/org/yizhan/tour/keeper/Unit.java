package org.yizhan.tour.keeper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.yizhan.tour.programs.ToolException;

/// How long a service manager waits, as a unit file says, see systemd.service(5).
///
/// @param toStart until the program must have said that it is ready
/// @param watchdog for how long it may then be silent
/// @param between its end and its next start
public record Unit(Duration toStart, Duration watchdog, Duration between) {
    /// @param file in which all three are whole seconds without a unit of time, or milliseconds, `ms`
    /// @throws ToolException if one is missing
    public static Unit read(Path file) {
        Map<String, String> words = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int at = line.indexOf('=');
                if (at > 0) {
                    words.put(line.substring(0, at), line.substring(at + 1));
                }
            }
        } catch (IOException e) {
            throw new ToolException("No unit: " + file, e);
        }
        return new Unit(
                span(words, "TimeoutStartSec"),
                span(words, "WatchdogSec"),
                span(words, "RestartSec"));
    }

    private static Duration span(Map<String, String> words, String name) {
        String value = words.getOrDefault(name, "");
        if (!value.matches("\\d{1,5}(ms)?")) {
            throw new ToolException("The unit does not say " + name + " in seconds");
        }
        return value.endsWith("ms")
                ? Duration.ofMillis(Long.parseLong(value.replace("ms", "")))
                : Duration.ofSeconds(Long.parseLong(value));
    }
}
