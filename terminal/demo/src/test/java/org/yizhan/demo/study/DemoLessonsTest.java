package org.yizhan.demo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.content.clips.ClipProbe;
import org.yizhan.content.clips.WebVtt;
import org.yizhan.content.packs.InstallResult;
import org.yizhan.content.packs.Packs;
import org.yizhan.content.pictures.Picture;
import org.yizhan.content.study.Library;
import org.yizhan.content.study.OpenLesson;
import org.yizhan.content.study.ShelvedLesson;
import org.yizhan.domain.study.Clip;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.study.Topic;
import org.yizhan.domain.texts.Language;

class DemoLessonsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void twentyFreshLessonsOfSixTopicsAndThreeStoriesAreOnTheShelf(Language language) {
        List<ShelvedLesson> lessons = shelved(language);
        assertEquals(
                Set.copyOf(DemoLessons.IDS),
                lessons.stream().map(each -> each.lesson().id()).collect(Collectors.toSet()));
        assertEquals(20, DemoLessons.IDS.size() - DemoLessons.STORIES.size());
        assertEquals(3, DemoLessons.STORIES.size());
        assertEquals(6, lessons.stream().map(ShelvedLesson::topic).distinct().count());
        assertTrue(lessons.stream().noneMatch(ShelvedLesson::stale));
        assertTrue(lessons.stream().noneMatch(each -> each.topic() == Topic.OTHER));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLessonIsShortAndInItsLanguage(Language language) {
        for (ShelvedLesson shelved : shelved(language)) {
            Lesson lesson = shelved.lesson();
            int sentences = lesson.sentences().size();
            boolean story = DemoLessons.STORIES.contains(lesson.id());
            int fewest = story ? lesson.pages().size() : 8;
            assertTrue(sentences >= fewest && sentences <= 14, lesson.id() + " " + sentences);
            assertEquals(story, lesson.quiz().isEmpty(), lesson.id());
            int longest = language == Language.ZH_CN ? 40 : 120;
            for (String sentence : lesson.sentences()) {
                assertTrue(sentence.length() <= longest, sentence);
                assertEquals(language == Language.ZH_CN, HAN.matcher(sentence).find(), sentence);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageHasItsOwnPictureThatCanBeDrawn(Language language) {
        Set<String> seen = new HashSet<>();
        Library library = library(language);
        for (String id : DemoLessons.IDS) {
            try (OpenLesson open = library.open(id).orElseThrow()) {
                assertTrue(open.lesson().pages().size() >= 3, id);
                for (LessonPage page : open.lesson().pages()) {
                    String path = page.picture().orElseThrow();
                    assertTrue(seen.add(path), path + " twice");
                    Picture picture = open.picture(path).orElseThrow();
                    assertEquals(800, picture.width());
                    assertEquals(480, picture.height());
                    assertTrue(picture.shapes().size() > 5, path);
                }
            }
        }
        assertEquals(77, seen.size());
    }

    @Test
    void bothLanguagesShowTheSamePicturesAndAskAsMuch() {
        List<Lesson> chinese = lessons(Language.ZH_CN);
        List<Lesson> english = lessons(Language.EN);
        for (int i = 0; i < chinese.size(); i++) {
            assertEquals(pictures(english.get(i)), pictures(chinese.get(i)));
            assertEquals(english.get(i).quiz().isEmpty(), chinese.get(i).quiz().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aQuestionHasAPictureOfItsOwnThatCanBeDrawn(Language language) {
        try (OpenLesson open = library(language).open("winter-stove").orElseThrow()) {
            String path = open.lesson().quiz().getFirst().picture().orElseThrow();
            assertTrue(open.picture(path).orElseThrow().shapes().size() > 5, path);
        }
    }

    @Test
    void theRightAnswerIsNotAlwaysTheFirst() {
        long first =
                lessons(Language.ZH_CN).stream()
                        .flatMap(lesson -> lesson.quiz().stream())
                        .filter(question -> question.choices().getFirst().right())
                        .count();
        assertTrue(first >= 5 && first <= 20, first + " of the right answers stand first");
    }

    @Test
    void installingThemAgainIsHarmless() {
        assertEquals(2, DemoLessons.installInto(folder, CLOCK).size());
        DemoLessons.installInto(folder, CLOCK)
                .forEach(result -> assertInstanceOf(InstallResult.AlreadyHere.class, result));
    }

    @Test
    void everyKindOfFileIsALesson() {
        Library library = library(Language.ZH_CN);
        Map<String, String> titles =
                library.lessons().stream()
                        .map(ShelvedLesson::lesson)
                        .filter(lesson -> DemoLessons.SAMPLES.contains(lesson.id()))
                        .collect(Collectors.toMap(Lesson::id, Lesson::title));
        assertEquals(
                Map.of(
                        "sample-film", "看一段小电影：炉子和窗户",
                        "sample-sound", "听大喇叭：明天有大雪",
                        "sample-docx", "家庭医生怎么签约",
                        "sample-epub", "冬闲学做豆腐",
                        "sample-pdf", "垃圾怎么分"),
                titles);
        for (String id : List.of("sample-docx", "sample-epub", "sample-pdf")) {
            try (OpenLesson open = library.open(id).orElseThrow()) {
                String picture =
                        open.lesson().pages().stream()
                                .flatMap(page -> page.picture().stream())
                                .findFirst()
                                .orElseThrow();
                assertTrue(open.bytes(picture).orElseThrow().length > 5_000, id);
                assertTrue(open.lesson().sentences().size() >= 4, id);
            }
        }
    }

    @Test
    void everyRecordingAndFilmOfTheLibraryPlaysOnATerminal() throws Exception {
        Library library = library(Language.ZH_CN);
        Set<String> endings = new HashSet<>();
        for (String id : List.of("sample-film", "sample-sound")) {
            for (String path : clips(library, id)) {
                try (InputStream in = library.open(id).orElseThrow().stream(path).orElseThrow()) {
                    ClipProbe.Result result = ClipProbe.of(in);
                    endings.add(assertInstanceOf(ClipProbe.Result.Playable.class, result).ending());
                }
            }
        }
        assertEquals(Set.of("mp4", "mp3", "opus", "flac"), endings);
        try (OpenLesson open = library.open("sample-film").orElseThrow()) {
            byte[] captions = open.bytes("clips/stove-film.vtt").orElseThrow();
            assertEquals(3, WebVtt.read(captions).orElseThrow().size());
        }
    }

    private static List<String> clips(Library library, String id) {
        try (OpenLesson open = library.open(id).orElseThrow()) {
            return open.lesson().pages().stream()
                    .flatMap(page -> page.clip().stream())
                    .map(Clip::path)
                    .toList();
        }
    }

    private List<ShelvedLesson> shelved(Language language) {
        return library(language).lessons().stream()
                .filter(each -> DemoLessons.IDS.contains(each.lesson().id()))
                .toList();
    }

    private List<Lesson> lessons(Language language) {
        return shelved(language).stream().map(ShelvedLesson::lesson).toList();
    }

    private static List<String> pictures(Lesson lesson) {
        return lesson.pages().stream().flatMap(page -> page.picture().stream()).toList();
    }

    private Library library(Language language) {
        DemoLessons.installInto(folder, CLOCK);
        return new Library(new Packs(folder, _ -> Optional.empty(), CLOCK), language, CLOCK);
    }
}
