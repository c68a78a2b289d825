package org.yizhan.web.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.study.DemoLessons;
import org.yizhan.domain.accounts.Role;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// A clerk brings a film, a recording, and their own voice.
class ClipPagesTest {
    private static final String STUDY = "/at/" + TestVillage.VILLAGE + "/study";

    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser clerk;
    private String lesson = "";

    @BeforeEach
    void write() {
        village = TestVillage.terminal(folder);
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        clerk = new TestBrowser(village);
        clerk.signIn("liu");
        lesson = written("今晚有大雪，请少出门。\n扫雪。").uri().getPath();
    }

    @AfterEach
    void stop() {
        village.close();
    }

    private HttpResponse<String> written(String text) {
        return clerk.submit(
                STUDY + "/new",
                STUDY + "/new",
                "title",
                "下雪天",
                "topic",
                "farming",
                "publisher",
                "青石沟村",
                "text",
                text);
    }

    private HttpResponse<String> bring(String name, byte[] file) {
        return clerk.upload(lesson + "/sound", lesson + "/sound/clip", "clip", name, file);
    }

    private static byte[] demo(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(DemoLessons.class.getResourceAsStream(path))) {
            return in.readAllBytes();
        }
    }

    private String page() {
        return clerk.open(lesson + "/sound").body();
    }

    @Test
    void aFilmIsPlayedInThePreviewAndOnEveryPhone() throws Exception {
        byte[] film = demo("clips/stove-film.mp4");
        HttpResponse<String> put = bring("炉子.mp4", film);
        assertTrue(put.body().contains("影片，0.2 兆"), put.body());
        assertTrue(clerk.open(lesson).body().contains("clips/01.mp4"), "in the preview");
        assertArrayEquals(film, clerk.load(lesson + "/clips/01.mp4").body());
        clerk.submit(lesson, lesson + "/release", "all", "yes");
        Matcher address =
                Pattern.compile("/study/[0-9a-f-]+/clips/01.mp4")
                        .matcher(clerk.open(publicLesson()).body());
        assertTrue(address.find());
        HttpResponse<byte[]> public_ = clerk.load(address.group());
        assertEquals("video/mp4", public_.headers().firstValue("Content-Type").orElse(""));
        assertArrayEquals(film, public_.body());
    }

    private String publicLesson() {
        Matcher link =
                Pattern.compile("/study/[0-9a-f-]{16,}").matcher(clerk.open("/study").body());
        assertTrue(link.find());
        return link.group();
    }

    @Test
    void aRecordingIsTakenAsItIs() throws Exception {
        assertTrue(bring("a.mp3", demo("clips/snow-1.mp3")).body().contains("录音，0.1 兆"));
        String again = bring("b.opus", demo("clips/snow-2.opus")).body();
        assertTrue(again.contains("每一页都有"), "a page plays one thing");
    }

    @Test
    void whatCannotBePlayedIsSaidAtOnce() throws Exception {
        byte[] film = demo("clips/stove-film.mp4");
        HttpResponse<String> cut = bring("cut.mp4", Arrays.copyOf(film, film.length / 2));
        assertEquals(422, cut.statusCode());
        assertTrue(cut.body().contains("没有传完整"), cut.body());
        HttpResponse<String> text = bring("film.mp4", "这不是影片".repeat(99).getBytes("UTF-8"));
        assertEquals(422, text.statusCode());
        assertTrue(text.body().contains("这个文件坏了"));
        assertFalse(clerk.open(lesson).body().contains("clips/"));
    }

    @Test
    void aFilmStaysWhereItsLineIsAndGoesWithIt() throws Exception {
        bring("a.mp4", demo("clips/stove-film.mp4"));
        assertTrue(clerk.open(lesson + "/edit").body().contains("【影片1】"));
        change("先听这一句。\n【影片1】\n看完再听这一句。");
        assertTrue(clerk.open(lesson).body().contains("clips/01.mp4"));
        change("只听这一句。");
        assertFalse(clerk.open(lesson).body().contains("clips/01.mp4"));
        assertEquals(404, clerk.load(lesson + "/clips/01.mp4").statusCode());
    }

    private void change(String text) {
        clerk.submit(
                lesson + "/edit",
                lesson + "/edit",
                "title",
                "下雪天",
                "topic",
                "farming",
                "publisher",
                "青石沟村",
                "text",
                text);
    }

    /// Two sentences of ten and two syllables, with a breath between them.
    private static byte[] reading() {
        short[] samples = new short[Pcm.frames(600 + 2_000 + 900 + 400 + 600)];
        for (int i = 0; i < samples.length; i++) {
            int at = i * 1_000 / Pcm.RATE;
            boolean voice = at >= 600 && at < 2_600 || at >= 3_500 && at < 3_900;
            boolean between = at % 200 > 175;
            double loud = voice ? between ? 900 : 7_000 : 15;
            samples[i] = (short) (loud * Math.sin(2 * Math.PI * 190 * i / Pcm.RATE));
        }
        return SoundFiles.wav(samples);
    }

    private HttpResponse<String> read(byte[] file) {
        return clerk.upload(lesson + "/sound", lesson + "/sound/reading", "reading", "念.wav", file);
    }

    @Test
    void theClerksOwnReadingIsCutIntoSentencesAndHeardFirst() {
        assertTrue(read(reading()).body().contains("您念了 2 句，共 2 句"));
        HttpResponse<byte[]> second = clerk.load(lesson + "/say/1");
        assertEquals("audio/ogg", second.headers().firstValue("Content-Type").orElse(""));
        change("今晚有大雪，请少出门。\n扫干净。");
        assertTrue(page().contains("您念了 1 句，共 2 句"), "what is said otherwise is read anew");
        HttpResponse<byte[]> changed = clerk.load(lesson + "/say/1");
        assertEquals("audio/wav", changed.headers().firstValue("Content-Type").orElse(""));
        clerk.submit(lesson + "/sound", lesson + "/sound/silent");
        assertFalse(page().contains("您念了"));
    }

    @Test
    void aReadingWithoutPausesIsAskedForAgain() {
        byte[] wav = SoundFiles.wav(org.yizhan.speech.sound.Chime.ATTENTION.samples());
        HttpResponse<String> answer = read(wav);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("停一停"), answer.body());
        assertTrue(read("nothing".getBytes()).body().contains("没有听到声音"));
    }
}
