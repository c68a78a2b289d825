package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.session.Session;

/// A finger on a real window.
class TouchTest {
    private static final PseudoClass SPEAKING = PseudoClass.getPseudoClass("speaking");

    private final Village village = new Village();
    private final ScriptedVoice voice = new ScriptedVoice();
    private final AtomicLong nanos = new AtomicLong();

    /// A quarter of the glass, so that it fits on any display.
    private final Kiosk kiosk =
            Fx.get(() -> new Kiosk(new Glass(540, 960, 267.8, 476.1), village, voice, nanos::get));

    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        Fx.run(() -> kiosk.navigator().idle());
        desk.open(kiosk.scene());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aTouchOnTheIdleScreenOpensTheSixChoicesAndSpeaks() {
        tap("#idle-start");
        assertEquals(new Destination.Home(), here());
        assertEquals("您想做什么？用手指点一下图画，我就带您去。", voice.said.getLast());
    }

    @Test
    void aDoubleTapIsOneTap() {
        tap("#idle-start");
        click("#home-study");
        assertEquals(new Destination.Home(), here());
        pause();
        click("#home-study");
        assertEquals(new Destination.StudyList(0), here());
    }

    @Test
    void aLessonIsOpenedByTouchAndEveryCharacterIsLit() {
        tap("#idle-start");
        tap("#home-study");
        tap("#lesson-lesson0");
        Fx.run(voice::end);
        settle();
        String line = "接到电话说您的医保卡被冻结，要转账，一律挂断。";
        assertEquals(line, voice.said.getLast());
        for (int i = 0; i < line.length(); i++) {
            int at = i;
            Fx.run(() -> voice.mark(at));
            settle();
            boolean letter = Character.isLetter(line.charAt(i));
            assertEquals(letter ? line.substring(i, i + 1) : "", lit(), "character " + i);
        }
    }

    @Test
    void theMiddleButtonHoldsAndGoesOn() {
        tap("#idle-start");
        tap("#home-study");
        tap("#lesson-lesson0");
        Fx.run(voice::end);
        tap("#pause");
        assertEquals("pause", voice.commands.getLast());
        tap("#pause");
        assertEquals("resume", voice.commands.getLast());
    }

    @Test
    void theWordBelowARoundButtonIsTheButton() {
        tap("#idle-start");
        tap("#home-study");
        tap("#lesson-lesson0");
        Fx.run(voice::end);
        settle();
        int before = voice.said.size();
        tap(".controls .control-word");
        assertEquals(before + 1, voice.said.size());
    }

    @Test
    void homeAndHelpAreInTheSamePlaceOnEveryScreen() {
        tap("#idle-start");
        Bounds home = place("#home");
        Bounds help = place("#help");
        for (String way : new String[] {"#home-study", "#home-village", "#home-message"}) {
            tap(way);
            assertEquals(home, place("#home"), way);
            assertEquals(help, place("#help"), way);
            tap("#home");
        }
    }

    @Test
    void helpSaysAgainWhatTheScreenIsForAndClosesWithOneTap() {
        tap("#idle-start");
        voice.said.clear();
        tap("#help");
        assertEquals("您想做什么？用手指点一下图画，我就带您去。", voice.said.getLast());
        tap("#help-close");
        assertFalse(Fx.get(() -> kiosk.scene().lookup("#veil").isVisible()));
    }

    @Test
    void beforeATimeOutItAsksAndOneTapStays() {
        tap("#idle-start");
        Fx.run(voice::end);
        settle();
        Fx.run(() -> village.clock.advance(60));
        Fx.run(kiosk::tick);
        assertEquals("您还在吗？点一下，接着用", voice.said.getLast());
        tap("#still-here");
        assertEquals(Session.State.ACTIVE, Fx.get(() -> kiosk.session().state().get()));
        assertEquals(new Destination.Home(), here());
    }

    @Test
    void whoLeavesLeavesNothingBehind() {
        tap("#idle-start");
        tap("#help");
        tap("#help-language");
        assertEquals(
                "What would you like to do? Touch a picture, and I will take you there.",
                voice.said.getLast());
        Fx.run(voice::end);
        settle();
        Fx.run(() -> village.clock.advance(60));
        Fx.run(kiosk::tick);
        Fx.run(() -> village.clock.advance(20));
        Fx.run(kiosk::tick);
        assertEquals(new Destination.Idle(), here());
        assertEquals(
                org.yizhan.domain.texts.Language.ZH_CN, Fx.get(() -> kiosk.narrator().language()));
    }

    @Test
    void theNextCardCutsTheVoiceOfTheLast() {
        Fx.run(() -> kiosk.navigator().go(new Destination.MeetingDoor()));
        village.result = Exhibits.accepted("王秀英");
        hold();
        assertEquals("王秀英，签到成功，请进", voice.said.getLast());
        Fx.run(() -> voice.mark(3));
        village.result = Exhibits.accepted("单红");
        hold();
        assertEquals("单红，签到成功，请进", voice.said.getLast());
        assertEquals("单红", Fx.get(() -> label("#result-name")));
    }

    @Test
    void leavingTheMirrorForgetsWhoWasThere() {
        Fx.run(() -> kiosk.navigator().go(new Destination.CheckinAlone()));
        village.result = Exhibits.accepted("王秀英");
        hold();
        tap("#home");
        assertTrue(Fx.get(() -> kiosk.scene().lookup("#result-name") == null));
        Fx.run(() -> kiosk.navigator().idle());
        assertFalse(village.hands.watched());
    }

    @Test
    void aCardHeldUpAtHomeLeadsToWhatBecameOfIt() {
        village.result = Exhibits.accepted("王秀英");
        tap("#idle-start");
        hold();
        assertEquals("王秀英，签到成功，请进", voice.said.getLast());
        assertEquals("王秀英", Fx.get(() -> label("#result-name")));
    }

    @Test
    void whatWasNotRecordedMayBeHeldUpAgainOnceThePersonHeardSo() {
        Fx.run(() -> kiosk.navigator().go(new Destination.CheckinAlone()));
        village.result = new CheckinResult.NotRecorded();
        hold();
        assertEquals("刚才没有记上，请再试一次，或者找村干部", voice.said.getLast());
        assertEquals(List.of(), village.hands.forgotten);
        Fx.run(voice::end);
        settle();
        assertEquals(List.of(InventedPeople.CARD), village.hands.forgotten);
    }

    @Test
    void anEnrolmentCodeThatFailedIsSaidAndMayBeTriedAgain() {
        Fx.run(() -> kiosk.navigator().go(new Destination.Enrolment()));
        hold();
        assertEquals("入网码过了十分钟，请再要一个", voice.said.getLast());
        assertEquals("入网码过了十分钟，请再要一个", Fx.get(() -> label("#enrolment-said")));
        Fx.run(voice::end);
        settle();
        assertEquals(List.of(InventedPeople.CARD), village.hands.forgotten);
        assertFalse(village.enrolled);
    }

    private void hold() {
        village.hands.hold(InventedPeople.CARD);
        settle();
    }

    private Destination here() {
        settle();
        return Fx.get(() -> kiosk.navigator().here());
    }

    private String label(String id) {
        return ((javafx.scene.control.Label) kiosk.scene().lookup(id)).getText();
    }

    private String lit() {
        return Fx.get(() ->
                kiosk.scene().getRoot().lookupAll(".syllable").stream()
                        .filter(node -> node.getPseudoClassStates().contains(SPEAKING))
                        .map(node -> ((javafx.scene.control.Label) node).getText())
                        .reduce("", String::concat));
    }

    private Bounds place(String id) {
        settle();
        return Fx.get(() -> {
            Node node = kiosk.scene().lookup(id);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    private void tap(String id) {
        pause();
        click(id);
        settle();
    }

    private void pause() {
        nanos.addAndGet(1_000_000_000L);
    }

    private void click(String id) {
        Bounds box =
                Fx.get(() -> {
                    kiosk.scene().getRoot().layout();
                    Node node = kiosk.scene().lookup(id);
                    if (node == null) {
                        throw new AssertionError("No " + id + " on " + kiosk.navigator().here());
                    }
                    return node.localToScreen(node.getLayoutBounds());
                });
        Desk.press(box.getCenterX(), box.getCenterY());
        Desk.release(box.getCenterX(), box.getCenterY());
    }

    /// Waits until the window system has told everything and two frames were drawn.
    private static void settle() {
        Fx.settle();
    }
}
