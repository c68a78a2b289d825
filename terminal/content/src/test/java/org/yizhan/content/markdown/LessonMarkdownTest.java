package org.yizhan.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;

class LessonMarkdownTest {
    private static final String TOP =
            """
            ---
            title: 防电话诈骗
            topic: safety
            publisher: 清河县公安局
            checked: 2026-11-08
            ---
            """;

    @Test
    void readsTheFrontMatter() {
        Lesson lesson = read(TOP.replace("checked", "recheck: 2027-05-01\nchecked") + "好。");
        assertEquals("防电话诈骗", lesson.title());
        assertEquals("safety", lesson.topic());
        assertEquals("清河县公安局", lesson.publisher());
        assertEquals(LocalDate.of(2026, 11, 8), lesson.checked());
        assertEquals(Optional.of(LocalDate.of(2027, 5, 1)), lesson.recheck());
    }

    @Test
    void startsAPageAtEveryPicture() {
        Lesson lesson =
                read(
                        TOP
                                + """
                                先听一句。

                                ![电话](pictures/call.svg)

                                接到电话，先别慌。骗子怕您多想。

                                ![家人](pictures/family.svg)

                                - 问家里人。
                                - 问村干部。
                                """);
        assertEquals(
                List.of(
                        new LessonPage(Optional.empty(), List.of("先听一句。")),
                        new LessonPage(
                                Optional.of("pictures/call.svg"), List.of("接到电话，先别慌。", "骗子怕您多想。")),
                        new LessonPage(
                                Optional.of("pictures/family.svg"), List.of("问家里人。", "问村干部。"))),
                lesson.pages());
    }

    @Test
    void readsMarkedWordsPlainlyAndJoinsChineseLinesWithoutABlank() {
        Lesson lesson = read(TOP + "# 要紧\n\n先**挂断**，\n再问 [村部](http://x)。\n\nStay\ncalm.");
        assertEquals(List.of("要紧", "先挂断，再问 村部。", "Stay calm."), lesson.sentences());
    }

    @ParameterizedTest
    @CsvSource({"title", "topic", "publisher", "checked"})
    void namesTheFieldThatIsMissing(String field) {
        String without = TOP.replaceAll(field + ":.*\n", "");
        assertEquals(Sentence.of("study.lesson.field", "field", field), refusal(without + "好。"));
    }

    @Test
    void namesADayThatIsNone() {
        assertEquals(
                Sentence.of("study.lesson.field", "field", "checked"),
                refusal(TOP.replace("2026-11-08", "11月8日") + "好。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "```\ncode\n```",
                "用`rm`命令。",
                "看![图](a.svg)这里。",
                "![图](a.svg)这里。",
                "字<b>粗</b>"
            })
    void refusesWhatCanBeNeitherSpokenNorShown(String body) {
        assertEquals("study.lesson.unsupported", refusal(TOP + body).key());
    }

    @Test
    void refusesALessonWithoutASentenceAndOneWithoutEnd() {
        assertEquals("study.lesson.empty", refusal(TOP + "![图](a.svg)").key());
        assertEquals("study.lesson.tooLong", refusal(TOP + "好。".repeat(201)).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "没有开头", "---\ntitle", "---\n---"})
    void saysWhatIsWrongInWordsOfEveryLanguage(String nonsense) {
        for (Language language : Language.values()) {
            String words = Texts.load(language).render(refusal(nonsense));
            assertEquals(-1, words.indexOf('{'), words);
        }
    }

    private static Lesson read(String markdown) {
        return assertInstanceOf(
                        LessonResult.Read.class, LessonMarkdown.read("phone-fraud", markdown))
                .lesson();
    }

    private static Sentence refusal(String markdown) {
        return assertInstanceOf(
                        LessonResult.Unreadable.class, LessonMarkdown.read("phone-fraud", markdown))
                .reason();
    }
}
