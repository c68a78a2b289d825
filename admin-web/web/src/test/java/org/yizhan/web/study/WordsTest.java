package org.yizhan.web.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.study.Pronounced;
import org.yizhan.ledger.study.Publications;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// A clerk puts a reading right on the preview; it goes with the lesson.
class WordsTest {
    private static final String STUDY = "/at/" + TestVillage.VILLAGE + "/study";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser clerk;
    private String lesson = "";

    @BeforeEach
    void written() {
        village = TestVillage.terminal(folder);
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        clerk = new TestBrowser(village);
        clerk.signIn("liu");
        HttpResponse<String> preview = write(STUDY + "/new", "去盖村的人，先到行子地边等车。");
        lesson = preview.uri().getPath();
    }

    @AfterEach
    void stop() {
        village.close();
    }

    private HttpResponse<String> write(String to, String text) {
        return clerk.submit(
                to, to, "title", "坐车", "topic", "life", "publisher", "青石沟村", "text", text);
    }

    private HttpResponse<String> put(String written, String pinyin) {
        return clerk.submit(lesson, lesson + "/words", "written", written, "pinyin", pinyin);
    }

    private List<Pronounced> released() {
        return village.ledger
                .read(views -> new Publications(views).shown(TestVillage.VILLAGE, TODAY))
                .getFirst()
                .value()
                .lesson()
                .readings();
    }

    @Test
    void aCorrectedReadingIsShownOnThePreviewAndReleasedWithTheLesson() {
        assertFalse(clerk.open(lesson).body().contains("<rt>gě</rt>"));
        assertTrue(put("盖村", "gě cūn").body().contains("<rt>gě</rt>"));
        clerk.submit(lesson, lesson + "/release", "all", "yes");
        assertEquals(List.of(new Pronounced("盖村", "gě cūn")), released());
    }

    @Test
    void aReadingCorrectedTwiceIsTheLastOneAndCanBeTakenAway() {
        put("行子", "xing2 zi");
        put("行子", "hang2 zi");
        assertTrue(clerk.open(lesson).body().contains("<rt>háng</rt>"));
        String without = clerk.submit(lesson, lesson + "/words/drop", "written", "行子").body();
        assertFalse(without.contains("hang2 zi"));
    }

    @Test
    void whatCannotBeReadOrStandsNowhereIsRefusedInASentence() {
        assertEquals(422, put("盖村", "ge").statusCode());
        assertEquals(422, put("单县", "shan4 xian4").statusCode());
        assertTrue(put("盖村", "ge").body().contains("一个字一个音"));
    }

    @Test
    void aLessonWrittenAnewKeepsTheReadingsOfWordsThatStillStandInIt() {
        put("盖村", "gě cūn");
        put("行子", "hang2 zi");
        write(lesson + "/edit", "盖村的车，八点来。");
        clerk.submit(lesson, lesson + "/release", "all", "yes");
        assertEquals(List.of(new Pronounced("盖村", "gě cūn")), released());
    }
}
