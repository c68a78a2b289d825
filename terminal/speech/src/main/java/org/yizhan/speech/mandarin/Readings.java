package org.yizhan.speech.mandarin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table of words with their syllables, searched for the longest word at a place.
final class Readings {
    private final Map<String, List<String>> words;
    private final int longest;

    Readings(Map<String, List<String>> words) {
        this.words = Map.copyOf(words);
        this.longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /// Reads a table from the class path: a word, a space, its syllables; `#` begins a comment.
    static Readings load(String resource) {
        Map<String, List<String>> words = new HashMap<>();
        try (InputStream in = Readings.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("No table " + resource);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .forEach(line -> words.put(line.getFirst(), line.subList(1, line.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Readings(words);
    }

    /// The longest word that stands at this place.
    @Nullable String longestAt(String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            String word = text.substring(at, at + length);
            if (words.containsKey(word)) {
                return word;
            }
        }
        return null;
    }

    /// The syllables of a word that is in the table.
    List<String> syllables(String word) {
        return words.getOrDefault(word, List.of());
    }

    boolean has(String word) {
        return words.containsKey(word);
    }
}
