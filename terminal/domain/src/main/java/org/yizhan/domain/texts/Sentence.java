package org.yizhan.domain.texts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Something to be shown and spoken: a text key and its named arguments. What is shown is what is
/// spoken.
///
/// @param key a key of the text files, its first word being the feature, such as
///     `attendance.accepted`
/// @param arguments the values of the key's `{placeholders}` by name, in the order given: strings,
///     numbers, or sentences within the sentence
public record Sentence(String key, Map<String, Object> arguments) {
    public Sentence {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /// A sentence whose arguments alternate between name and value:
    /// `Sentence.of("attendance.accepted", "name", n)`.
    ///
    /// @throws IllegalArgumentException if a name has no value
    public static Sentence of(String key, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("A name without a value in " + key);
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Sentence(key, arguments);
    }
}
