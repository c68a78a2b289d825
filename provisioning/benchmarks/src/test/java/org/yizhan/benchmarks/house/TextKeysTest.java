package org.yizhan.benchmarks.house;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;

/// Every text is there in every language, and every text is used.
class TextKeysTest {
    private static final String FOLDER =
            "terminal/domain/src/main/resources/org/yizhan/domain/texts/";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    /// A string in a source that looks like a key: the word of a feature, then more words with dots
    /// between them; not the name of a file.
    private static final Pattern LIKE_A_KEY =
            Pattern.compile(
                    "\"((?:"
                            + String.join("|", Texts.FEATURES)
                            + ")"
                            + "(?!\\.(?:css|js|pdf|sealed)\")(?:\\.\\w+)+)\"");

    /// Where such words mean something else: the names of settings, fact types and system properties.
    private static final Pattern OTHER_WORDS =
            Pattern.compile("(?:Setting|FactType|System)\\.\\w+\\(\\s*" + LIKE_A_KEY.pattern());

    /// Keys that are put together while the program runs: picocli asks for the parts of a command's
    /// help by the command's name.
    private static final List<Pattern> BUILT = List.of(Pattern.compile("yizhan\\.help\\..+"));

    /// What to do about a finding has the finding's own key with this behind it.
    private static final String WHAT_TO_DO = ".todo";

    /// Dates and times, which each language puts together from parts of its own.
    private static final Set<String> IN_ITS_OWN_WAY =
            Set.of(
                    "activities.form.lunarDay",
                    "activities.form.lunarMonth",
                    "screen.date",
                    "screen.lunar",
                    "screen.spokenTime");

    private static final Texts CHINESE = Texts.load(Language.ZH_CN);

    private static final Set<String> IN_SOURCES = inSources();

    private static Set<String> inSources() {
        return House.files(name -> name.matches(".*/src/main/.*\\.(java|jte)")).stream()
                .flatMap(file -> keysIn(House.read(file)))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> keysIn(String source) {
        return LIKE_A_KEY
                .matcher(OTHER_WORDS.matcher(source).replaceAll(""))
                .results()
                .map(found -> found.group(1));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameKeys(Language language) {
        assertEquals(new TreeSet<>(CHINESE.keys()), new TreeSet<>(Texts.load(language).keys()));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageFillsInTheSamePlaceholders(Language language) {
        assertEquals(
                List.of(),
                CHINESE.keys().stream()
                        .filter(key -> !IN_ITS_OWN_WAY.contains(key))
                        .filter(key -> !holders(Language.ZH_CN, key).equals(holders(language, key)))
                        .sorted()
                        .toList());
    }

    private static Set<String> holders(Language language, String key) {
        return PLACEHOLDER
                .matcher(pattern(language, key))
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    /// [Texts] reads its files in a quicker way of its own.
    @ParameterizedTest
    @EnumSource
    void everyTextIsReadAsItIsWritten(Language language) {
        Texts texts = Texts.load(language);
        assertEquals(
                List.of(),
                texts.keys().stream()
                        .filter(key -> !PLACEHOLDER.matcher(pattern(language, key)).find())
                        .filter(key -> !texts.get(key).equals(pattern(language, key)))
                        .toList());
    }

    private static String pattern(Language language, String key) {
        String feature = key.substring(0, key.indexOf('.'));
        return file(House.ROOT.resolve(FOLDER + folder(language) + "/" + feature + ".properties"))
                .getProperty(key, "");
    }

    private static String folder(Language language) {
        return language == Language.ZH_CN ? "zh_CN" : "en";
    }

    private static Properties file(Path path) {
        Properties file = new Properties();
        try {
            file.load(new StringReader(House.read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    @Test
    void everyKeyIsInTheFileOfItsFeature() {
        assertEquals(
                List.of(),
                House.files(name -> name.startsWith(FOLDER)).stream()
                        .flatMap(path ->
                                file(path).stringPropertyNames().stream()
                                        .filter(key -> !key.startsWith(feature(path) + "."))
                                        .map(key -> House.name(path) + ": " + key))
                        .toList());
    }

    private static String feature(Path path) {
        return path.getFileName().toString().replace(".properties", "");
    }

    @ParameterizedTest
    @EnumSource
    void everyTextFileIsRead(Language language) {
        assertEquals(
                Texts.FEATURES.stream().sorted().toList(),
                House.files(name -> name.startsWith(FOLDER + folder(language) + "/")).stream()
                        .map(TextKeysTest::feature)
                        .sorted()
                        .toList());
    }

    @Test
    void everyKeyIsUsed() {
        assertFalse(used("attendance.nobodyAsksForThis"));
        assertEquals(
                List.of(), CHINESE.keys().stream().filter(key -> !used(key)).sorted().toList());
    }

    private static boolean used(String key) {
        return IN_SOURCES.contains(key)
                || key.endsWith(WHAT_TO_DO)
                        && used(key.substring(0, key.length() - WHAT_TO_DO.length()))
                || BUILT.stream().anyMatch(pattern -> pattern.matcher(key).matches());
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        assertEquals(
                List.of("attendance.missing"),
                keysIn("Sentence.of(\"attendance.missing\", \"name\", n)").toList());
        assertEquals(List.of(), keysIn("Setting.number(\"screen.width\", 3)").toList());
        assertEquals(
                List.of(),
                IN_SOURCES.stream().filter(key -> !CHINESE.keys().contains(key)).toList());
    }
}
