package org.yizhan.domain.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts of one language. One file a feature, UTF-8 properties, every key beginning with the
/// feature's word. Immutable and safe for any thread.
public final class Texts {
    /// The features that have a text file, in every language.
    public static final List<String> FEATURES =
            List.of(
                    "accounts",
                    "attendance",
                    "branches",
                    "calls",
                    "cards",
                    "duty",
                    "enrolment",
                    "exchange",
                    "home",
                    "hub",
                    "idle",
                    "keys",
                    "meetings",
                    "nodes",
                    "notices",
                    "places",
                    "residents",
                    "scan",
                    "screen",
                    "speech",
                    "study",
                    "terminals",
                    "yizhan");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Language language;
    private final Map<String, String> patterns;

    private Texts(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /// Reads the texts of a language from the class path.
    ///
    /// @throws UncheckedIOException if a file of [#FEATURES] is missing or unreadable
    public static Texts load(Language language) {
        Map<String, String> patterns = new HashMap<>();
        for (String feature : FEATURES) {
            Properties file = read(language.folder() + "/" + feature + ".properties");
            file.stringPropertyNames().forEach(key -> patterns.put(key, file.getProperty(key)));
        }
        return new Texts(language, Map.copyOf(patterns));
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("No text file " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return patterns.keySet();
    }

    /// The text of a key without arguments.
    public String get(String key) {
        return render(Sentence.of(key));
    }

    /// The sentence in this language, every placeholder filled in.
    ///
    /// @throws IllegalArgumentException if there is no such key, or an argument is missing
    public String render(Sentence sentence) {
        String pattern = patterns.get(sentence.key());
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + sentence.key());
        }
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(argument(sentence, found)));
    }

    private String argument(Sentence sentence, MatchResult placeholder) {
        Object value = sentence.arguments().get(placeholder.group(1));
        if (value == null) {
            throw new IllegalArgumentException(
                    "No argument " + placeholder.group(1) + " for " + sentence.key());
        }
        return value instanceof Sentence inner ? render(inner) : value.toString();
    }
}
