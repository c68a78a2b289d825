package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.content.packs.Packs;
import org.yizhan.content.study.Library;
import org.yizhan.content.study.ShelvedLesson;
import org.yizhan.demo.study.DemoLessons;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Question.Choice;
import org.yizhan.domain.texts.Language;
import org.yizhan.speech.utterances.Utterance;
import org.yizhan.speech.voices.VoiceOptions;
import org.yizhan.speech.voices.VoiceSink;
import org.yizhan.speech.voices.Voices;

/// Every sentence and question of every demo lesson by the terminal's own voice: it marks each
/// character that is lit, once, from left to right, and no other.
class DemoLessonsAloudTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);
    private static final int SOME = 4;
    private static final Voices VOICES = Voices.select(VoiceOptions.USUAL);

    @TempDir Path folder;

    private static final class Marks implements VoiceSink {
        private final List<Integer> lit = new ArrayList<>();
        private long samples;

        @Override
        public void mark(int characterIndex, long frame) {
            lit.add(characterIndex);
        }

        @Override
        public boolean sound(short[] made, int count) {
            samples += count;
            return true;
        }
    }

    private List<Lesson> lessons(Language language) {
        DemoLessons.installInto(folder, CLOCK);
        Packs packs = new Packs(folder, _ -> Optional.empty(), CLOCK);
        return new Library(packs, language, CLOCK)
                .lessons().stream().map(ShelvedLesson::lesson).toList();
    }

    private static Stream<String> texts(Lesson lesson) {
        return Stream.concat(
                Stream.concat(Stream.of(lesson.title()), lesson.sentences().stream()),
                lesson.quiz().stream()
                        .flatMap(question ->
                                Stream.concat(
                                        Stream.of(question.text()),
                                        question.choices().stream().map(Choice::text))));
    }

    /// The texts of which something is lit and not said, or said and not lit.
    private static List<String> wrong(List<Lesson> lessons, Language language) {
        return lessons.stream()
                .flatMap(DemoLessonsAloudTest::texts)
                .map(text -> Utterance.of(text, language))
                .filter(utterance -> {
                    Marks heard = new Marks();
                    VOICES.able(utterance).getFirst().render(utterance, heard);
                    return heard.samples == 0 || !heard.lit.equals(utterance.marked());
                })
                .map(Utterance::text)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void someLessonsAreLitAsTheyAreSpoken(Language language) {
        assertEquals(List.of(), wrong(lessons(language).subList(0, SOME), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("full")
    void everyLessonIsLitAsItIsSpoken(Language language) {
        List<Lesson> all = lessons(language);
        assertTrue(all.size() >= DemoLessons.IDS.size(), all.size() + " lessons");
        assertEquals(List.of(), wrong(all, language));
    }
}
