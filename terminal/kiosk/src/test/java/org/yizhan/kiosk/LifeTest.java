package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.activities.SignupResult;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.heritage.Piece;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Matter;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Life;

/// What the village does together, remembers, and says to its own, task by task.
class LifeTest {
    private static final Setting PLAIN =
            new Setting(Glass.PORTRAIT).with(village -> village.recorder = Speaking.of(8, 9_000));

    private Show show = Show.of(PLAIN, new Destination.CheckinAlone());

    private void open(Destination destination) {
        show = Show.of(PLAIN, destination);
    }

    private List<String> done() {
        return show.village().life.done;
    }

    private long plays() {
        return show.voice().commands.stream().filter(done -> done.startsWith("play ")).count();
    }

    private String texts() {
        return Fx.get(() -> {
            show.kiosk().scene().snapshot(null);
            return String.join(
                    " ",
                    Ruler.labels(show.kiosk().scene().getRoot()).stream()
                            .map(Label::getText)
                            .toList());
        });
    }

    @Test
    void aWordFromTheFamilyIsAQuietSignThatIsHeardByTouchAndAnsweredByVoice() {
        show.hold();
        assertEquals(0, plays(), "nothing personal is heard without a touch");
        show.press("family", "family-" + InventedLife.DAUGHTER);
        assertEquals(1, plays());
        assertFalse(done().contains("heard " + InventedLife.DAUGHTER));
        Fx.run(show.voice()::end);
        Fx.run(() -> {});
        assertTrue(done().contains("heard " + InventedLife.DAUGHTER));
        show.press("family-answer", "speak-start", "speak-stop", "speak-send");
        assertTrue(done().contains("answered " + InventedLife.DAUGHTER + " 10"));
        assertEquals("捎去了，已经上锁，只有女儿小芳的手机能听。", show.voice().said.getLast());
    }

    @Test
    void whatHasNotArrivedIsSaidSoAndStaysUnheard() {
        show =
                Show.of(
                        PLAIN.with(village -> village.life.onTheWay = true),
                        new Life.FamilyRead(InventedPeople.CARD, InventedLife.DAUGHTER));
        assertEquals("话还在路上，没有传到这台机器，请过一会儿再来听。", show.voice().said.getLast());
        Fx.run(show.voice()::end);
        Fx.run(() -> {});
        assertEquals(List.of(), done());
    }

    /// Whatever belongs to the holder of a card ends with the next card, also in the middle of a
    /// recording, and nothing leads back.
    @Test
    void anotherPersonsCardInTheMiddleEndsEverythingThatIsPersonal() {
        Destination read = new Life.FamilyRead(InventedPeople.CARD, InventedLife.DAUGHTER);
        Destination speak =
                new Life.FamilySpeak(InventedPeople.CARD, InventedLife.DAUGHTER, "女儿小芳");
        for (Destination personal :
                List.of(
                        new Life.FamilyList(InventedPeople.CARD, 0),
                        read,
                        speak,
                        new Destination.LetterList(InventedPeople.CARD, 0),
                        new Destination.LetterRead(
                                InventedPeople.CARD, InventedLetterbox.ANSWERED))) {
            open(personal);
            if (personal.equals(speak)) {
                show.press("speak-start");
            }
            show.hands().hold(InventedPeople.CARD);
            assertEquals(personal, show.kiosk().navigator().here(), "it is their own card");
            show.hands().hold(InventedPeople.OTHER);
            assertEquals(
                    new Destination.CardHeld(InventedPeople.OTHER, Evidence.CARD_CAMERA),
                    show.kiosk().navigator().here());
            assertFalse(show.village().recorder.recording());
            assertFalse(texts().contains("小芳"), personal.toString());
            Fx.run(() -> show.kiosk().navigator().back());
            assertEquals(new Destination.Home(), show.kiosk().navigator().here());
            assertTrue(done().stream().noneMatch(what -> what.startsWith("answered")));
        }
    }

    @Test
    void whoWalksAwayFromAnAnswerLeavesNothing() {
        open(new Life.FamilySpeak(InventedPeople.CARD, InventedLife.DAUGHTER, "女儿小芳"));
        show.press("speak-start");
        Fx.run(() -> show.kiosk().navigator().idle());
        assertFalse(show.village().recorder.recording());
        assertEquals(List.of(), done());
    }

    @Test
    void oneSignsUpByCardAndSaysWhenOneCannotCome() {
        open(new Life.ActivityRead(InventedLife.DUMPLINGS));
        assertTrue(show.voice().said.getLast().contains("农历冬月十四"), "the lunar date is said");
        show.press("activity-sign", "activity-back");
        assertFalse(show.hands().watched(), "nothing was meant");
        show.press("activity-sign");
        show.hold();
        assertEquals(List.of("comes " + InventedLife.DUMPLINGS + " 10"), done());
        assertEquals("报上了。冬至包饺子，陪老人过节，到时候来。", show.voice().said.getLast());
        open(new Life.ActivityRead(InventedLife.DUMPLINGS));
        show.village().life.result = SignupResult.TAKEN_OFF;
        show.press("activity-off");
        show.hold();
        assertEquals(List.of("stays " + InventedLife.DUMPLINGS + " 10"), done());
    }

    @Test
    void aStrangersCardMayBeFollowedByAnother() {
        open(new Life.ActivityRead(InventedLife.DUMPLINGS));
        show.village().life.result = SignupResult.NOT_OUR_CARD;
        show.press("activity-sign");
        show.hold();
        assertEquals(List.of(InventedPeople.CARD), show.village().hands.forgotten);
        show.village().life.result = SignupResult.SIGNED;
        show.hold();
        assertEquals(2, done().size());
    }

    @Test
    void aSongIsKeptWithACardAfterTheConsentWasAskedFor() {
        open(new Life.PieceSpeak(Piece.Kind.SONG));
        show.press("speak-start", "speak-stop", "speak-send");
        assertTrue(show.voice().said.getLast().contains("全村人都能听到"));
        assertTrue(Fx.get(() -> show.kiosk().scene().lookup("#speak-nameless") == null));
        assertEquals(List.of(), done());
        show.hold();
        assertEquals(List.of("SONG 10"), done());
    }

    @Test
    void aPieceIsAnnouncedAndThenPlayedAndStopsByTouch() {
        open(new Life.PieceRead(InventedLife.OPERA));
        assertEquals(0, plays());
        assertTrue(show.voice().said.getLast().startsWith("单永福唱的"));
        Fx.run(show.voice()::end);
        Fx.run(() -> {});
        assertEquals(1, plays());
        show.press("piece-play");
        assertEquals("stop", show.voice().commands.getLast());
    }

    @Test
    void aRequestForMediationIsSealedToTheTownshipAndNeedsACard() {
        open(new Destination.MatterSpeak(Matter.MEDIATION));
        show.press("speak-start", "speak-to-township", "speak-stop", "speak-send");
        assertTrue(Fx.get(() -> show.kiosk().scene().lookup("#speak-nameless") == null));
        show.hold();
        InventedLetterbox.Left left = show.village().letterbox.left.getFirst();
        assertEquals(Audience.TOWNSHIP, left.to());
        assertEquals(Matter.MEDIATION, left.spoken().matter().orElseThrow());
    }

    @Test
    void whatTheHolderOfACardSaysOfALessonIsRememberedAndANamelessVisitorsIsNot() {
        open(new Destination.MyPage(InventedPeople.CARD));
        show.press("my-lessons", "learned-lesson1");
        Fx.run(() -> show.kiosk().navigator().go(new Destination.LessonRead("lesson0")));
        show.read(3, 0);
        show.press("feel-again");
        assertEquals(List.of("again lesson0 10"), done());
        Fx.run(() -> show.kiosk().navigator().idle());
        Fx.run(() -> show.kiosk().navigator().go(new Destination.LessonRead("lesson0")));
        show.read(3, 0);
        show.press("feel-again");
        assertEquals(1, done().size(), "nobody held up a card");
    }
}
