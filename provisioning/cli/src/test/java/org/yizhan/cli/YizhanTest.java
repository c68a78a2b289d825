package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.cli.command.ChosenLanguage;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class YizhanTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter complaints = new StringWriter();

    @TempDir Path folder;

    private CommandLine yizhan(Language language) {
        return Yizhan.commandLine(
                new Console(
                        Texts.load(language), new PrintWriter(out), new PrintWriter(complaints)));
    }

    private int run(Language language, String... arguments) {
        return yizhan(language).execute(arguments);
    }

    @Test
    void doctorSaysOneLineForEachFinding() {
        run(Language.ZH_CN, "doctor", "--data", folder.toString());
        assertTrue(out.toString().contains("✔ Java 版本是 " + Runtime.version().feature()));
        assertTrue(out.toString().contains("磁盘"));
    }

    @Test
    void doctorPrintsJsonForPrograms() {
        int code = run(Language.EN, "doctor", "--json", "--data", folder.toString());
        JsonNode report = JsonMapper.builder().build().readTree(out.toString());
        List<String> checks =
                report.get("findings")
                        .valueStream()
                        .map(one -> one.get("check").asString())
                        .toList();
        assertTrue(
                checks.containsAll(
                        List.of(
                                "system", "java", "fonts", "disk", "sync", "clock", "swap", "tpm",
                                "screen", "touch", "scanner", "printer", "camera", "hearing",
                                "program")),
                checks::toString);
        assertEquals(checks.size(), Set.copyOf(checks).size());
        boolean broken = report.get("worst").asString().equals("broken");
        assertEquals((broken ? ExitCode.BROKEN : ExitCode.DONE).number(), code);
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheNearestOne() {
        assertEquals(ExitCode.USAGE.number(), run(Language.EN, "docter"));
        assertTrue(complaints.toString().contains("did you mean doctor?"), complaints::toString);
    }

    @Test
    void anUnknownOptionIsAnsweredInChinese() {
        assertEquals(ExitCode.USAGE.number(), run(Language.ZH_CN, "doctor", "--tea"));
        assertTrue(complaints.toString().startsWith("不认得 --tea"), complaints::toString);
    }

    @Test
    void noCommandAtAllPointsToTheHelp() {
        assertEquals(ExitCode.USAGE.number(), run(Language.ZH_CN));
        assertTrue(complaints.toString().contains("yizhan --help"), complaints::toString);
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandAndOptionIsDescribed(Language language) {
        commands(yizhan(language))
                .forEach(command -> {
                    String page = command.getUsageMessage();
                    assertTrue(command.getHelp().header().length() > 3, page);
                    command.getCommandSpec()
                            .options()
                            .forEach(o -> assertTrue(o.description().length > 0, page));
                    assertFalse(page.contains("Usage") && language == Language.ZH_CN, page);
                });
    }

    @ParameterizedTest
    @EnumSource
    void everyHelpTextIsOnAPage(Language language) {
        Texts texts = Texts.load(language);
        String pages =
                commands(yizhan(language))
                        .map(command -> command.getUsageMessage(CommandLine.Help.Ansi.OFF))
                        .map(YizhanTest::words)
                        .collect(Collectors.joining());
        texts.keys().stream()
                .filter(key -> key.startsWith("yizhan.help."))
                .forEach(key -> assertTrue(pages.contains(words(texts.get(key))), key));
    }

    private static String words(String page) {
        return page.replaceAll("%n|\\s+", "");
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().flatMap(YizhanTest::commands));
    }

    @Test
    void exitCodesAreDistinct() {
        assertEquals(
                ExitCode.values().length,
                Arrays.stream(ExitCode.values()).map(ExitCode::number).distinct().count());
    }

    @Test
    void theLanguageIsAskedForOrTheSystemsOrChinese() {
        Map<String, String> english = Map.of("LANG", "en_GB.UTF-8");
        assertEquals(Language.EN, ChosenLanguage.of(List.of("doctor"), english));
        assertEquals(Language.ZH_CN, ChosenLanguage.of(List.of("--language", "zh"), english));
        assertEquals(Language.EN, ChosenLanguage.of(List.of("--language=en"), Map.of()));
        assertEquals(Language.ZH_CN, ChosenLanguage.of(List.of(), Map.of("LANG", "C.UTF-8")));
        assertEquals(Language.ZH_CN, ChosenLanguage.of(List.of(), Map.of()));
    }
}
