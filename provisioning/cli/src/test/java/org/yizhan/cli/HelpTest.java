package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;
import picocli.CommandLine;

class HelpTest {
    /// `yizhan` and a command of it, as a page names it.
    private static final Pattern NAMED = Pattern.compile("yizhan ([a-z]+)(?: ([a-z]+))?");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}");

    private final StringWriter out = new StringWriter();

    private CommandLine commandLine(Language language) {
        return Yizhan.commandLine(
                new Console(
                        Texts.load(language),
                        new PrintWriter(out),
                        new PrintWriter(new StringWriter())));
    }

    private List<String> tasks(Language language) {
        out.getBuffer().setLength(0);
        assertEquals(0, commandLine(language).execute("help"));
        return out.toString().lines().map(line -> line.split(" ", 2)[0]).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyTaskHasAPageAndEveryPageNamesCommandsThatExist(Language language) {
        CommandLine all = commandLine(language);
        for (String task : tasks(language)) {
            out.getBuffer().setLength(0);
            assertEquals(0, commandLine(language).execute("help", task), task);
            assertTrue(out.toString().lines().count() >= 3, task);
            Matcher named = NAMED.matcher(out.toString());
            while (named.find()) {
                CommandLine command = all.getSubcommands().get(named.group(1));
                assertTrue(command != null, task + ": " + named.group());
            }
        }
    }

    @Test
    void everyTaskHasAPlaceInTheReadmeToo() throws IOException {
        Path readme = Path.of(System.getProperty("basedir")).resolve("../README.md");
        String text = Files.readString(readme);
        assertEquals(
                List.of(),
                tasks(Language.EN).stream()
                        .filter(task -> !text.contains("(`yizhan help " + task + "`)\n"))
                        .toList());
    }

    @Test
    void everyWordOfScreenAndPagesInTheReadmeIsWrittenThereToo() throws IOException {
        Path readme = Path.of(System.getProperty("basedir")).resolve("../README.md");
        String text = Files.readString(readme).replaceAll("`[^`\n]*`", "");
        StringBuilder shown = new StringBuilder();
        for (String feature : Texts.FEATURES) {
            String file = "zh_CN/" + feature + ".properties";
            try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(file))) {
                shown.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        List<String> words = CHINESE.matcher(text).results().map(MatchResult::group).toList();
        assertTrue(words.size() > 20, words::toString);
        assertEquals(List.of(), words.stream().filter(word -> shown.indexOf(word) < 0).toList());
    }

    @Test
    void aTaskThatIsNoneIsSaidToBe() {
        assertEquals(ExitCode.USAGE.number(), commandLine(Language.EN).execute("help", "coffee"));
    }
}
