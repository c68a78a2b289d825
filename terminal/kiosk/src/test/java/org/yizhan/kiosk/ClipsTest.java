package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.CardHeld;
import org.yizhan.kiosk.navigation.Destination.LessonRead;
import org.yizhan.kiosk.navigation.Destination.MyPage;
import org.yizhan.kiosk.navigation.Staffed.StaffRecite;

/// Films and recordings of lessons, the publisher's own reading, and the place that is kept.
class ClipsTest {
    private static final Setting PLAIN = new Setting(Glass.PORTRAIT);

    /// The film of a lesson, after the sentence before it was read.
    private static Show playing(String lesson) {
        return Show.of(PLAIN.then(show -> show.read(1, 0)), new LessonRead(lesson));
    }

    private static void mark(Show show, int millis) {
        Fx.run(() -> show.voice().mark(millis));
        Fx.run(() -> {});
    }

    private static Object found(Show show, String selector) {
        return Fx.get(() -> show.kiosk().scene().lookup(selector));
    }

    private static String text(Show show, String selector) {
        return Fx.get(() -> ((Label) show.kiosk().scene().lookup(selector)).getText());
    }

    private static void go(Show show, Destination destination) {
        Fx.run(() -> show.kiosk().navigator().go(destination));
        Fx.run(() -> {});
    }

    @Test
    void aFilmIsPlayedAfterItsSentencesAndTheLessonGoesOn() {
        Show show = playing("film");
        assertEquals("play from 0 ms", show.voice().commands.getLast());
        Fx.run(show.voice()::end);
        Fx.run(() -> {});
        assertEquals("今晚就去看看自家的烟筒。", show.voice().said.getLast());
        assertNull(found(show, "#film"));
    }

    @Test
    void thePictureAndTheCaptionAreThoseOfWhatIsHeard() {
        Show show = playing("film");
        show.film(1_000);
        assertEquals("天冷了，屋里生炉子，最怕煤气中毒。", text(show, ".caption"));
        Color first = middle(show);
        show.film(13_000);
        assertEquals("头晕、恶心，赶快出门，再打 120。", text(show, ".caption"));
        assertEquals("0:13，共 0:16", text(show, ".lesson-place"));
        assertFalse(first.equals(middle(show)), "another picture");
    }

    private static Color middle(Show show) {
        return Fx.get(() -> {
            ImageView view = (ImageView) show.kiosk().scene().lookup("#film .image-view");
            PixelReader pixels = view.getImage().getPixelReader();
            return pixels.getColor(200, 120);
        });
    }

    @Test
    void tenSecondsBackFromTheStartAndOn() {
        Show show = playing("film");
        mark(show, 12_400);
        show.touch("#clip-back");
        assertEquals("play from 2", show.voice().commands.getLast().substring(0, 11));
        show.touch("#clip-back");
        assertEquals("play from 0 ms", show.voice().commands.getLast());
        mark(show, 8_000);
        show.touch("#clip-again");
        assertEquals("play from 0 ms", show.voice().commands.getLast());
        show.touch("#clip-slower");
        assertTrue(show.voice().commands.contains("pace SLOWER"));
        show.touch("#pause");
        assertEquals("pause", show.voice().commands.getLast());
        show.touch("#pause");
        assertEquals("resume", show.voice().commands.getLast());
        show.touch("#clip-on");
        assertEquals("今晚就去看看自家的烟筒。", show.voice().said.getLast());
    }

    @Test
    void theSameVisitGoesOnWhereTheFilmStopped() {
        Show show = playing("film");
        mark(show, 9_000);
        go(show, new Destination.Home());
        go(show, new LessonRead("film"));
        assertEquals("play from 8", show.voice().commands.getLast().substring(0, 11));
        Fx.run(() -> show.kiosk().navigator().idle());
        go(show, new LessonRead("film"));
        assertEquals("给您念：看一段小电影。", show.voice().said.getLast(), "the next visitor");
    }

    @Test
    void aRecordingIsHeardBesideThePictureOfItsPage() {
        Show show = playing("recording");
        assertEquals("play from 0 ms", show.voice().commands.getLast());
        assertNull(found(show, "#film"));
        assertNotNull(found(show, ".clip-picture .lesson-drawing"));
        assertEquals("下面放一段，讲怎么防煤气。", text(show, ".caption"));
    }

    @Test
    void theSameVisitGoesOnWhereTheRecordingStopped() {
        Show show = playing("recording");
        mark(show, 2_000);
        go(show, new Destination.Home());
        go(show, new LessonRead("recording"));
        assertEquals("play from 2", show.voice().commands.getLast().substring(0, 11));
    }

    @Test
    void whatHasNotComeYetIsSaidAndPassedOver() {
        Show show = playing("coming");
        assertEquals("play nothing", show.voice().commands.getLast());
        Fx.run(show.voice()::end);
        Fx.run(() -> {});
        assertTrue(show.voice().said.getLast().contains("可能还在路上"));
        show.touch("#clip-on");
        assertEquals("今晚就去看看自家的烟筒。", show.voice().said.getLast());
    }

    @Test
    void thePublishersOwnReadingGoesBeforeTheTerminalsVoice() {
        Show show = Show.of(PLAIN.then(each -> each.read(1, 0)), new LessonRead("own"));
        assertEquals("play from 0 ms", show.voice().commands.getLast());
        assertFalse(show.voice().said.contains("别慌。"));
        mark(show, 1);
        Fx.run(show.voice()::end);
        Fx.run(() -> {});
        assertTrue(show.voice().said.getLast().startsWith("公安、法院"), "what nobody read");
    }

    @Test
    void whoHoldsACardGoesOnTheNextDay() {
        Show show =
                Show.of(
                        PLAIN,
                        new CardHeld(
                                InventedPeople.CARD, org.yizhan.domain.facts.Evidence.CARD_CAMERA));
        go(show, new LessonRead("lesson0"));
        Fx.run(show.voice()::end);
        Fx.run(() -> {});
        show.touch("#next");
        Fx.run(() -> show.kiosk().navigator().idle());
        assertEquals(1, show.village().readings.of(InventedPeople.CARD).stops().size());
        assertEquals(
                1,
                show.village().readings.of(InventedPeople.CARD).in("lesson0").orElseThrow().line());
        go(show, new LessonRead("lesson0"));
        assertEquals("第 1 句，共 3 句", text(show, ".lesson-place"), "nobody's card");
        Fx.run(() -> show.kiosk().navigator().idle());
        go(show, new MyPage(InventedPeople.CARD));
        show.touch("#my-lesson");
        assertEquals("第 2 句，共 3 句", text(show, ".lesson-place"));
    }

    @Test
    void anotherCardKnowsNothingOfIt() {
        Show show = Show.of(PLAIN, new MyPage(InventedPeople.CARD));
        go(show, new LessonRead("lesson0"));
        show.touch("#next");
        show.touch("#next");
        go(show, new MyPage(new HeldCode("20")));
        assertNull(found(show, "#my-lesson"));
        assertEquals(List.of(), show.village().readings.of(new HeldCode("20")).stops());
    }

    @Test
    void staffReadALessonSentenceBySentence() {
        Show show =
                Show.of(
                        PLAIN.with(village -> village.recorder = Speaking.of(3, 9_000)),
                        new StaffRecite(InventedPeople.CARD, "lesson0"));
        for (int i = 0; i < 3; i++) {
            show.touch("#recite-start");
            show.touch("#recite-stop");
            show.touch("#recite-keep");
        }
        assertEquals(3, show.village().readings.kept.size());
        assertEquals("10 别慌。", show.village().readings.kept.get(1));
        assertNotNull(found(show, "#recite-back"));
    }

    @Test
    void aSentenceNobodyWasHeardInIsNotKept() {
        Show show =
                Show.of(
                        PLAIN.with(village -> village.recorder = Speaking.of(2, 0)),
                        new StaffRecite(InventedPeople.CARD, "lesson0"));
        show.touch("#recite-start");
        show.touch("#recite-stop");
        assertNull(found(show, "#recite-keep"));
        assertEquals(List.of(), show.village().readings.kept);
    }
}
