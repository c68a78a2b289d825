package org.yizhan.kiosk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.demo.study.DemoLessons;
import org.yizhan.domain.study.Clip;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.study.OwnReading;
import org.yizhan.domain.study.Pronounced;
import org.yizhan.domain.study.Question;
import org.yizhan.kiosk.study.Library;
import org.yizhan.speech.sound.SoundFiles;

/// The invented village's lessons, each with a question.
///
/// @param count how many there are
/// @param withdrawn how many there were that may not be shown any more
record VillageLibrary(int count, int withdrawn) implements Library {
    private static final String CALL =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 260">
            <ellipse cx="130" cy="140" rx="76" ry="76" fill="#FBECC8" stroke="none"/>
            <g fill="#FFFDF8" stroke="#1F4A78" stroke-width="6">
            <circle cx="130" cy="104" r="34"/><path d="M76 200C78 150 182 150 184 200"/>
            <rect x="262" y="54" width="92" height="150" rx="14"/></g>
            <path d="M116 114C124 122 136 122 144 114" fill="none" stroke="#1F4A78" stroke-width="6"/>
            <line x1="288" y1="82" x2="328" y2="82" stroke="#1F4A78" stroke-width="6"/>
            <polyline points="290,110 326,146" fill="none" stroke="#A8321A" stroke-width="10"/>
            <polyline points="326,110 290,146" fill="none" stroke="#A8321A" stroke-width="10"/>
            <path d="M200 108C216 100 232 102 246 110M204 136C216 130 226 132 238 136" fill="none"
                stroke="#A8321A" stroke-width="5"/></svg>
            """;

    @Override
    public List<Lesson> lessons() {
        List<String> titles =
                List.of(
                        "防电话诈骗",
                        "冬天烧炉子要当心",
                        "医保怎么交、怎么报",
                        "有人晕倒了怎么办",
                        "咱们的会怎么开",
                        "种好冬小麦",
                        "手机怎么看得清",
                        "垃圾怎么分");
        List<Lesson> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(lesson("lesson" + i, titles.get(i)));
        }
        return all;
    }

    /// A film, a recording, and a film that is still on its way; not in the list.
    @Override
    public Optional<Lesson> find(String id) {
        return switch (id) {
            case "film" -> Optional.of(played(id, "看一段小电影", "clips/stove-film.mp4"));
            case "recording" -> Optional.of(played(id, "听大喇叭：明天有大雪", "clips/snow-1.mp3"));
            case "coming" -> Optional.of(played(id, "还没送到的电影", "clips/coming.mp4"));
            case "own" -> Optional.of(lesson(id, "支书念给您听"));
            default -> Library.super.find(id);
        };
    }

    private static Lesson played(String id, String title, String clip) {
        LessonPage before =
                new LessonPage(
                        Optional.of("call.svg"),
                        List.of("下面放一段，讲怎么防煤气。"),
                        Optional.of(new Clip(clip)));
        LessonPage after = new LessonPage(Optional.empty(), List.of("今晚就去看看自家的烟筒。"));
        return new Lesson(
                id, title, "safety", "县应急局", LocalDate.of(2026, 11, 8), List.of(before, after));
    }

    @Override
    public Optional<InputStream> clip(Lesson lesson, String path) {
        return Optional.ofNullable(DemoLessons.class.getResourceAsStream(path))
                .map(VillageLibrary::inMemory);
    }

    private static InputStream inMemory(InputStream file) {
        try (file) {
            return new ByteArrayInputStream(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> picture(Lesson lesson, String path) {
        if (path.endsWith(".vtt")) {
            return Optional.ofNullable(DemoLessons.class.getResourceAsStream(path));
        }
        if (path.startsWith(OwnReading.FOLDER)) {
            boolean read = lesson.id().equals("own") && path.equals(OwnReading.path("别慌。"));
            return read
                    ? Optional.of(
                            new ByteArrayInputStream(SoundFiles.opus(Speaking.words(1, 9_000))))
                    : Optional.empty();
        }
        return Optional.of(new ByteArrayInputStream(CALL.getBytes(StandardCharsets.UTF_8)));
    }

    private static Lesson lesson(String id, String title) {
        LessonPage first =
                new LessonPage(Optional.of("call.svg"), List.of("接到电话说您的医保卡被冻结，要转账，一律挂断。", "别慌。"));
        LessonPage second =
                new LessonPage(
                        Optional.empty(),
                        List.of("公安、法院、医保局，都不会在电话里叫您把钱转到什么“安全账户”，凡是这样说的，都是骗子，挂了电话就去村部问一问。"));
        Question question =
                new Question(
                        "电话里说您的医保卡被冻结了，要转账，怎么办？",
                        Optional.of("call.svg"),
                        List.of(
                                new Question.Choice("照他说的转", false, "一转，钱就没了。"),
                                new Question.Choice("挂掉电话", true, "医保局不会在电话里叫您转账。"),
                                new Question.Choice("先转一半", false, "转一半也是上当。")));
        return new Lesson(
                        id,
                        title,
                        "safety",
                        "县司法局",
                        LocalDate.of(2026, 11, 8),
                        List.of(first, second))
                .asking(List.of(question))
                .read(List.of(new Pronounced("医保卡", "yi1 bao3 ka3")));
    }
}
