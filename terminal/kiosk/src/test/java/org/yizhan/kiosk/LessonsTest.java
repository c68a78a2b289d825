package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.study.Tally.Happened;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.LessonQuiz;
import org.yizhan.kiosk.navigation.Destination.LessonRead;
import org.yizhan.kiosk.navigation.Destination.StudyList;
import org.yizhan.kiosk.navigation.Destination.StudyTogether;
import org.yizhan.speech.utterances.Reading;

/// What somebody touches after a lesson, and its questions.
class LessonsTest {
    private static final Setting PLAIN = new Setting(Glass.PORTRAIT);

    private static Show heardToTheEnd() {
        return Show.of(PLAIN.then(show -> show.read(3, 0)), new LessonRead("lesson0"));
    }

    private static Object found(Show show, String selector) {
        return Fx.get(() -> show.kiosk().scene().lookup(selector));
    }

    private static Destination here(Show show) {
        return Fx.get(() -> show.kiosk().navigator().here());
    }

    @Test
    void whoUnderstoodIsAskedAQuestionAndItIsCounted() {
        Show show = heardToTheEnd();
        show.touch("#feel-understood");
        assertEquals(new LessonQuiz("lesson0"), here(show));
        assertEquals(List.of(Happened.OPENED, Happened.UNDERSTOOD), show.village().happened);
    }

    @Test
    void whoWantsItAgainHearsItFromTheStart() {
        Show show = heardToTheEnd();
        show.touch("#feel-again");
        assertEquals(new LessonRead("lesson0"), here(show));
        assertEquals(List.of(Happened.OPENED, Happened.AGAIN), show.village().happened);
    }

    @Test
    void aMissedQuestionComesBackAndIsCountedOnce() {
        Show show = Show.of(PLAIN, new LessonQuiz("lesson0"));
        show.touch("#answer-1");
        assertNull(found(show, "#answer-1"), "The reason stands alone");
        show.touch("#quiz-next");
        assertNotNull(found(show, "#answer-1"), "It comes back");
        show.touch("#answer-3");
        show.touch("#quiz-next");
        show.touch("#answer-2");
        show.touch("#quiz-next");
        assertNull(found(show, "#answer-1"), "Answered");
        assertNotNull(found(show, "#lesson-others"));
        assertEquals(List.of(Happened.AGAIN), show.village().happened);
    }

    @Test
    void aLessonsOwnReadingsAreSpokenInItAndInItsQuestions() {
        List<Reading> own = List.of(new Reading("医保卡", "yi1 bao3 ka3"));
        Show show = Show.of(PLAIN.then(each -> each.read(0, 0)), new LessonRead("lesson0"));
        assertEquals(own, show.voice().spoken.getLast().readings());
        Fx.run(() -> show.kiosk().navigator().go(new LessonQuiz("lesson0")));
        show.touch("#quiz-again");
        assertEquals(own, show.voice().spoken.getLast().readings());
    }

    @Test
    void whoMissesAWithdrawnLessonIsToldSoOnTheList() {
        Setting withdrawn = PLAIN.with(village -> village.withdrawn = 2);
        Show show = Show.of(withdrawn, new StudyList(0));
        assertEquals("有2课撤下了，不再放。", word(show, ".note-word"));
        assertNull(found(Show.of(PLAIN, new StudyList(0)), ".note-word"));
    }

    private static String word(Show show, String selector) {
        return Fx.get(() ->
                ((javafx.scene.control.Labeled) show.kiosk().scene().lookup(selector)).getText());
    }

    @Test
    void aMeetingSeesOneSentenceAndHearsItOnlyWhenWhoeverLeadsHasItRead() {
        Show show = Show.of(PLAIN, new StudyTogether("lesson0", 1, 0));
        assertEquals("第 2 句，共 3 句", place(show));
        assertEquals(List.of(), show.voice().said);
        Fx.run(() -> show.kiosk().navigator().go(new StudyTogether("lesson0", 1, 1)));
        assertEquals(List.of("别慌。"), show.voice().said);
        Fx.run(show.voice()::end);
        assertEquals(1, show.voice().said.size(), "It does not go on by itself");
        assertEquals(new StudyTogether("lesson0", 1, 1), here(show));
    }

    @Test
    void theSameVisitGoesOnWhereItStopped() {
        Show show = Show.of(PLAIN.then(each -> each.read(1, 0)), new LessonRead("lesson0"));
        Fx.run(() -> show.kiosk().navigator().home());
        Fx.run(() -> show.kiosk().navigator().go(new LessonRead("lesson0")));
        assertEquals("第 2 句，共 3 句", place(show));
        Fx.run(() -> show.kiosk().navigator().idle());
        Fx.run(() -> show.kiosk().navigator().go(new LessonRead("lesson0")));
        assertEquals("第 1 句，共 3 句", place(show), "The next visitor begins anew");
    }

    private static String place(Show show) {
        return Fx.get(() ->
                ((javafx.scene.control.Label) show.kiosk().scene().lookup(".lesson-place"))
                        .getText());
    }
}
