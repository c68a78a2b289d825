package org.yizhan.benchmarks.house;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /// A string in a source that may be a key: words with dots between them.
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)+)\"");

    /// A key where only a key can stand.
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:Sentence\\.of|new Sentence|[tT]exts?(?:\\(\\))?\\s*\\.get)"
                            + "\\(\\s*\"([^\"]+)\"\\s*[,)]");

    /// Keys that are put together while the program runs: picocli asks for the parts of a command's
    /// help by the command's name.
    private static final List<Pattern> BUILT = List.of(Pattern.compile("yizhan\\.help\\..+"));

    /// What to do about a finding has the finding's own key with this behind it.
    private static final String TODO = ".todo";

    /// Dates and times, which each language puts together from parts of its own.
    private static final Set<String> IN_ITS_OWN_WAY =
            Set.of("screen.date", "screen.lunar", "screen.spokenTime");

    private static final Texts CHINESE = Texts.load(Language.ZH_CN);

    private static final Set<String> IN_SOURCES = inSources(LITERAL);

    private static Set<String> inSources(Pattern pattern) {
        return House.files(name -> name.matches(".*/src/main/.*\\.(java|jte)")).stream()
                .flatMap(file -> pattern.matcher(House.read(file)).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
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
                || key.endsWith(TODO) && used(key.substring(0, key.length() - TODO.length()))
                || BUILT.stream().anyMatch(pattern -> pattern.matcher(key).matches());
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        assertTrue(ASKED.matcher("Sentence.of(\"attendance.missing\", \"name\", n)").find());
        assertTrue(ASKED.matcher("${page.texts().get(\"attendance.missing\")}").find());
        assertEquals(
                List.of(),
                inSources(ASKED).stream().filter(key -> !CHINESE.keys().contains(key)).toList());
    }
}
