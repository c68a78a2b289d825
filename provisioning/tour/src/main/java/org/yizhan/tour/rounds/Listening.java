package org.yizhan.tour.rounds;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.yizhan.content.markdown.LessonMarkdown;
import org.yizhan.content.markdown.LessonResult;
import org.yizhan.demo.study.DemoLessons;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.texts.Language;
import org.yizhan.tour.stage.Said;
import org.yizhan.tour.stage.Stage;
import org.yizhan.tour.steps.Notes;
import org.yizhan.tour.steps.Steps;
import org.yizhan.tour.visitor.Corners;
import org.yizhan.tour.visitor.Eyes;
import org.yizhan.tour.visitor.Reading;
import org.yizhan.tour.visitor.Visitor;

/// A lesson is opened by touch and listened to.
final class Listening {
    private static final int SENTENCES = 3;
    private static final Duration LONGEST = Duration.ofSeconds(50);

    private final Stage stage;
    private final String side;

    /// @param side begins the steps' names: empty, or for the screen lying down
    Listening(Stage stage, String side) {
        this.stage = stage;
        this.side = side;
    }

    void take(Steps steps, String needs) {
        steps.step(side + "lesson", List.of(needs), this::lesson);
    }

    private void lesson(Notes notes) {
        Visitor visitor = stage.visitor();
        Lesson lesson = lesson("phone-fraud");
        Home.open(visitor);
        notes.picture("home", visitor.look().picture());
        visitor.touch(Said.of("home.study"));
        Eyes list = visitor.await(Visitor.PATIENCE, lesson.title());
        notes.picture("list", list.picture());
        int from = visitor.listen();
        visitor.touch(list, lesson.title());
        Reading reading = Reading.watch(visitor, from, SENTENCES, LONGEST);
        Eyes eyes = visitor.look();
        notes.picture("lesson", eyes.picture());
        notes.sound("lesson", reading.heard());
        notes.check("the glass shows the lesson's title", eyes.see(lesson.title()), eyes.text());
        heard(notes, reading);
        marks(notes, lesson.sentences(), reading.counts());
        Corners.touchHome(visitor);
        visitor.await(Visitor.PATIENCE, Said.of("home.study"));
    }

    private static void heard(Notes notes, Reading reading) {
        notes.check(
                "the loudspeaker was not silent: at least 5 s of sound were recorded",
                reading.heard().heard().toSeconds() >= 5,
                reading.heard().heard() + ", loudness " + (int) reading.heard().loudness());
    }

    private static void marks(Notes notes, List<String> sentences, List<Integer> counts) {
        for (int i = 0; i < SENTENCES; i++) {
            long characters =
                    sentences.get(i).codePoints().filter(Character::isLetterOrDigit).count();
            int lit = i < counts.size() ? counts.get(i) : 0;
            notes.check(
                    "as many characters lit one after the other, counted on a film of the glass,"
                            + " as sentence %d has: %s".formatted(i + 1, sentences.get(i)),
                    lit == characters,
                    lit + " of " + characters);
        }
    }

    private static Lesson lesson(String id) {
        byte[] markdown = DemoLessons.files(Language.ZH_CN).get("lessons/" + id + ".md");
        String text = new String(markdown, StandardCharsets.UTF_8);
        return switch (LessonMarkdown.read(id, text)) {
            case LessonResult.Read read -> read.lesson();
            case LessonResult.Unreadable unreadable ->
                    throw new IllegalStateException("No lesson: " + unreadable.reason());
        };
    }
}
