package org.yizhan.ledger.updates;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// All that a version is made of. What is signed are the bytes of its text, not what they mean.
///
/// @param number only grows; a terminal never goes back to a smaller one
/// @param version as people call it
/// @param machine the processor it is for, as Java's `os.arch` calls it
/// @param signed when, by the clock of whoever signed it
public record Manifest(
        long number, String version, String machine, Instant signed, List<Part> parts) {
    /// What is started; no version is without it.
    static final String PROGRAM = "terminal";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @throws IllegalArgumentException if the number is not positive, two parts have one path, one
    ///     lies in another, or there is nothing to start
    public Manifest {
        parts = List.copyOf(parts);
        Set<String> paths = new HashSet<>();
        boolean distinct = parts.stream().map(Part::path).allMatch(paths::add);
        boolean nested = parts.stream().anyMatch(part -> liesIn(part.path(), paths));
        boolean starts =
                parts.stream().anyMatch(part -> part.path().equals(PROGRAM) && part.program());
        if (number <= 0 || !distinct || nested || !starts) {
            throw new IllegalArgumentException("Not a version that could be installed");
        }
    }

    private static boolean liesIn(String path, Set<String> paths) {
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            if (paths.contains(path.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    /// The reverse of [#text()].
    ///
    /// @throws IllegalArgumentException if the text is none
    public static Manifest parse(String text) {
        try {
            return JSON.readValue(text, Manifest.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a manifest", e);
        }
    }

    /// What is signed, as UTF-8.
    public String text() {
        return JSON.writeValueAsString(this);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// How much of the disk it takes.
    long size() {
        return parts.stream().mapToLong(Part::bytes).sum();
    }
}
