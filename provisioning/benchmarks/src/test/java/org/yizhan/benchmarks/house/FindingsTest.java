package org.yizhan.benchmarks.house;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;

/// Whatever `yizhan doctor`, the staff panel and the hub may be told of a machine, some test puts
/// the fault in its way and sees it told.
class FindingsTest {
    /// A finding's text has a partner that says what to do.
    private static final String WHAT_TO_DO = ".todo";

    private static final Pattern STRING = Pattern.compile("\"((?:\\w+\\.)+\\w+)\"");

    private static final Set<String> KEYS = Texts.load(Language.ZH_CN).keys();

    private static Set<String> found() {
        return House.files(name -> name.matches(".*/src/main/.*\\.java")).stream()
                .map(House::read)
                .filter(source -> source.contains("org.yizhan.domain.terminals.Finding;"))
                .flatMap(source -> STRING.matcher(source).results().map(key -> key.group(1)))
                .filter(key -> KEYS.contains(key + WHAT_TO_DO))
                .collect(toCollection(TreeSet::new));
    }

    private static String tests() {
        Path self = Path.of("FindingsTest.java");
        return House.files(name -> name.matches(".*/src/test/.*Test\\.java")).stream()
                .filter(file -> !file.endsWith(self))
                .map(House::read)
                .collect(joining("\n"));
    }

    @Test
    void everyFindingIsProvokedByATest() {
        Set<String> found = found();
        assertTrue(found.contains("terminals.clock.battery"), found::toString);
        assertTrue(found.size() > 70, () -> "few findings: " + found);
        String tests = tests();
        assertEquals(List.of(), found.stream().filter(key -> !isIn(tests, key)).toList());
    }

    private static boolean isIn(String tests, String key) {
        return Pattern.compile(Pattern.quote(key) + "(?![.\\w])").matcher(tests).find();
    }
}
