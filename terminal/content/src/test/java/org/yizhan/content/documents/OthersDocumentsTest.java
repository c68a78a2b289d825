package org.yizhan.content.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.content.study.Composition;
import org.yizhan.content.study.Heading;
import org.yizhan.domain.study.Lesson;

/// What clerks and publishers really have: files that LibreOffice, pandoc and Chromium wrote.
class OthersDocumentsTest {
    private static Lesson lesson(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OthersDocumentsTest.class.getResourceAsStream(name))) {
            return lesson(name, in.readAllBytes());
        }
    }

    private static Lesson lesson(String name, byte[] file) {
        ImportResult.Read read =
                assertInstanceOf(ImportResult.Read.class, Documents.read(name, file));
        Heading heading =
                new Heading(
                        "x",
                        read.title(),
                        "life",
                        "村委会",
                        LocalDate.of(2026, 11, 22),
                        Optional.empty());
        Composition made = Composition.of(heading, read.blocks(), read.quiz());
        assertEquals(Optional.empty(), made.fault());
        return made.lesson();
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.docx", "libreoffice.epub"})
    void aDocumentOfLibreOfficeBecomesALesson(String name) throws IOException {
        Lesson lesson = lesson(name);
        assertEquals("家庭医生怎么签约", lesson.title());
        assertEquals(2, lesson.pages().size());
        assertEquals(
                List.of("家庭医生就是给咱们看小病、管慢病的大夫。", "签约一年一次，老人、孕妇、孩子和有慢病的人先签。"),
                lesson.pages().getFirst().sentences());
        assertEquals("pictures/01.jpg", lesson.pages().get(1).picture().orElseThrow());
        assertEquals("要去大医院，他帮着转诊。", lesson.sentences().getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pandoc.docx", "pandoc.epub"})
    void aDocumentOfPandocBecomesALesson(String name) throws IOException {
        Lesson lesson = lesson(name);
        assertEquals("冬闲学做豆腐", lesson.title());
        assertEquals(
                List.of(
                        "选豆子",
                        "豆子要选当年的黄豆，颗粒饱满，没有虫眼。",
                        "冬天泡豆子要泡十二个小时。",
                        "一盆豆子",
                        "磨浆和点卤",
                        "磨浆的时候，一斤豆子加四斤水。",
                        "豆浆烧开了再小火煮五分钟，生豆浆喝了会中毒。",
                        "点卤要慢，一边倒一边搅，看到豆花就停。"),
                lesson.sentences());
        assertEquals(2, lesson.pages().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.pdf", "chromium.pdf"})
    void aPdfBecomesItsPagesWithTheirWords(String name) throws IOException {
        Lesson lesson = lesson(name);
        assertEquals("垃圾怎么分", lesson.title());
        assertEquals(2, lesson.pages().size());
        assertEquals(
                List.of("菜叶、剩饭、果皮会烂，倒进绿桶，沤成肥。", "废电池、旧灯管、过期的药有毒，送到村部的红箱子。"),
                lesson.pages().get(1).sentences());
        assertEquals("pictures/02.jpg", lesson.pages().get(1).picture().orElseThrow());
    }

    @Test
    void markdownIsReadWithoutItsMarks() {
        String markdown =
                """
                ---
                title: 雪后大棚
                ---
                ## 先看
                看看**棚顶**有没有[塌](http://example.org)。

                - 先扫一边
                - 再扫另一边

                ![图](a.jpg)
                """;
        Lesson lesson = lesson("a.md", markdown.getBytes(StandardCharsets.UTF_8));
        assertEquals("雪后大棚", lesson.title());
        assertEquals(List.of("先看", "看看棚顶有没有塌。", "先扫一边", "再扫另一边"), lesson.sentences());
    }

    @Test
    void markdownWithAProgramInItIsRefused() {
        byte[] file = "好。\n\n<script>alert(1)</script>\n".getBytes(StandardCharsets.UTF_8);
        ImportResult.Refused refused =
                assertInstanceOf(ImportResult.Refused.class, Documents.read("a.md", file));
        assertEquals("study.import.programs", refused.reason().key());
    }
}
