package org.yizhan.domain.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
                    "activities",
                    "almanac",
                    "attendance",
                    "away",
                    "branches",
                    "broadcast",
                    "calls",
                    "cards",
                    "conflicts",
                    "duty",
                    "enrolment",
                    "exchange",
                    "family",
                    "guides",
                    "handover",
                    "heritage",
                    "home",
                    "hub",
                    "idle",
                    "keys",
                    "meetings",
                    "mutualaid",
                    "nodes",
                    "notices",
                    "partners",
                    "places",
                    "protocol",
                    "polls",
                    "reports",
                    "residents",
                    "scan",
                    "screen",
                    "speech",
                    "staff",
                    "study",
                    "tasks",
                    "terminals",
                    "updates",
                    "voicebox",
                    "voices",
                    "wifi",
                    "yizhan");

    private static final Map<Language, Texts> LOADED = new ConcurrentHashMap<>();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Language language;
    private final Map<String, String> patterns;

    private Texts(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /// The texts of a language, read from the class path once.
    ///
    /// @throws UncheckedIOException if a file of [#FEATURES] is missing or unreadable
    public static Texts load(Language language) {
        return LOADED.computeIfAbsent(language, Texts::read);
    }

    private static Texts read(Language language) {
        Map<String, String> patterns = new HashMap<>();
        for (String feature : FEATURES) {
            String name = language.folder() + "/" + feature + ".properties";
            try (InputStream in = Texts.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IOException("No text file " + name);
                }
                read(new String(in.readAllBytes(), StandardCharsets.UTF_8), patterns);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Texts(language, Map.copyOf(patterns));
    }

    /// As [Properties] reads them, which takes ten times as long; it is asked only where a file
    /// writes a character in another way.
    static void read(String file, Map<String, String> into) throws IOException {
        if (file.indexOf('\\') >= 0) {
            Properties properties = new Properties();
            properties.load(new StringReader(file));
            properties.stringPropertyNames().forEach(k -> into.put(k, properties.getProperty(k)));
            return;
        }
        file.lines()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .forEach(line -> {
                    int end = line.indexOf('=');
                    into.put(
                            line.substring(0, end).strip(), line.substring(end + 1).stripLeading());
                });
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
