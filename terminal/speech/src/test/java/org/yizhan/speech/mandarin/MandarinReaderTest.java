package org.yizhan.speech.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.domain.texts.Language;
import org.yizhan.speech.utterances.Reading;
import org.yizhan.speech.utterances.Utterance;

class MandarinReaderTest {
    private final MandarinReader reader = new MandarinReader();

    static Stream<String[]> sentences() throws IOException {
        return lines("sentences.tsv");
    }

    static Stream<String[]> names() throws IOException {
        return lines("names.tsv");
    }

    private static Stream<String[]> lines(String file) throws IOException {
        try (var in =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        MandarinReaderTest.class.getResourceAsStream(file)),
                                StandardCharsets.UTF_8))) {
            return in
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void readsAsAPersonReads(String sentence, String reading) {
        assertEquals(reading, said(sentence));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void lightsEveryCharacterOnceFromLeftToRight(String sentence, String reading) {
        assertEquals(expectedMarks(sentence), marks(sentence));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void callsPeopleByTheirNames(String name, String reading) {
        List<Syllable> all = reader.read(name + "，签到成功，请进", List.of(Reading.name(name)));
        String said =
                all.stream()
                        .limit(name.length())
                        .map(Syllable::sound)
                        .collect(Collectors.joining(" "));
        assertEquals(reading, said);
    }

    @Test
    void theListHoldsMoreThanTwoHundredNamesAndNoneTwice() throws IOException {
        assertTrue(names().map(line -> line[0]).distinct().count() >= 200);
        assertEquals(names().count(), names().map(line -> line[0]).distinct().count());
    }

    @Test
    void theListHoldsTwoHundredSentencesAndNoneTwice() throws IOException {
        assertTrue(sentences().map(line -> line[0]).distinct().count() >= 200);
        assertEquals(sentences().count(), sentences().map(line -> line[0]).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "00",
                "100000000000000000000",
                "1,000,00",
                "99:99",
                "2026-13-45",
                "3/0",
                "-",
                "￥",
                "¥.5",
                "１２３ＡＢＣ％",
                "𠮷野家在𠮷林",
                "Привет 你好 123",
                "a1b2c3 1.2.3.4 192.168.1.1",
                "0.0元，0.00元，00.5元",
                "——……？！《》“”",
                "1月1日1时1分1秒1个1",
                "12345678901234567890元",
            })
    void neverLosesACharacterOfOddTexts(String text) {
        assertEquals(reader.read(text, List.of()).isEmpty(), marks(text).isEmpty());
        if (!marks(text).isEmpty()) {
            assertEquals(expectedMarks(text), marks(text));
        }
    }

    @Test
    void saysNothingForNothing() {
        assertEquals(List.of(), reader.read("", List.of()));
        assertEquals(List.of(), reader.read("——（）", List.of()));
    }

    @Test
    void readsANameAsTheUtteranceSays() {
        assertEquals("shan4 zhi4 qiang2", said("单志强", Reading.name("单志强")));
        assertEquals("dan1 zhi4 qiang2", said("单志强", new Reading("单志强", "Dān Zhìqiáng")));
        assertEquals("zhu4 yue4 yue4", said("祝乐乐", new Reading("祝乐乐", "zhu4 yue4 yue4")));
    }

    @Test
    void anUnreadableReadingChangesNothing() {
        assertEquals(said("王秀英"), said("王秀英", new Reading("王秀英", "???")));
        assertEquals(said("王秀英"), said("王秀英", new Reading("王秀英", "wáng")));
    }

    private String said(String text, Reading... readings) {
        return reader.read(text, List.of(readings)).stream()
                .map(syllable -> syllable.sound() + sign(syllable.pause()))
                .collect(Collectors.joining(" "));
    }

    private static String sign(Syllable.Pause pause) {
        return switch (pause) {
            case NONE -> "";
            case SHORT -> ",";
            case LONG -> ".";
        };
    }

    private List<Integer> marks(String text) {
        return reader.read(text, List.of()).stream()
                .flatMap(syllable -> syllable.marks().stream())
                .toList();
    }

    private static List<Integer> expectedMarks(String text) {
        return Utterance.of(text, Language.ZH_CN).marked();
    }
}
