package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.broadcast.Broadcast.Step;
import org.yizhan.kiosk.broadcast.Radio.Programme;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;

/// The loudspeaker speaks when it is due, and gives way as it promises.
class TowerTest {
    private static final String OPENING = "青石沟村委会广播：下午打疫苗。";

    private Show show = open(false, new Destination.Idle(), _ -> {});

    private static Show open(boolean urgent, Destination where, Consumer<Village> village) {
        return Show.of(
                new Setting(Glass.PORTRAIT)
                        .with(all -> all.radio.say(urgent))
                        .with(all -> all.recorder = Speaking.of(8, 9_000))
                        .with(village),
                where);
    }

    private @Nullable Node page() {
        return Fx.get(() -> show.kiosk().scene().lookup("#onair"));
    }

    private void minutes(int count) {
        show.village().clock.advance(60L * count);
        show.second();
    }

    /// What is being said comes to its end, so many times.
    private void end(int times) {
        for (int i = 0; i < times; i++) {
            Fx.run(show.voice()::end);
            Fx.run(() -> {});
        }
    }

    @Test
    void threeTonesThenTheWordsAgainAndAgainUntilItIsOver() {
        show.second();
        assertNotNull(page());
        assertEquals("chime ATTENTION", show.voice().commands.getLast());
        assertEquals(OPENING, show.voice().said.getLast());
        end(3);
        assertEquals("六十岁以上的老人不要钱，请带身份证。", show.voice().said.getLast());
        assertNull(page(), "it was said to its end");
        assertEquals(List.of(InventedRadio.NOW), show.village().radio.aired);
        int said = show.voice().said.size();
        minutes(9);
        assertEquals(said, show.voice().said.size(), "its pause is ten minutes");
        minutes(2);
        assertEquals(OPENING, show.voice().said.getLast());
        assertEquals(said + 1, show.voice().said.size());
        end(3);
        minutes(60);
        assertNull(page(), "its time is over");
    }

    @Test
    void whoIsThereIsNotDisturbedByWhatIsNotUrgent() {
        show.touch("#idle-start");
        Fx.run(() -> show.kiosk().session().use());
        show.second();
        assertNull(page());
        Fx.run(() -> show.kiosk().session().end());
        Fx.run(() -> {});
        show.second();
        assertNotNull(page());
    }

    @Test
    void whatIsUrgentComesAtOnceAndTheScreenBelowStaysAsItWas() {
        show = open(true, new Destination.LeaveWord(), _ -> {});
        Fx.run(() -> show.kiosk().session().use());
        show.press("speak-start", "speak-stop");
        show.second();
        assertNotNull(page());
        assertTrue(show.voice().said.getLast().startsWith("大家注意，紧急广播。"));
        show.touch("#onair-understood");
        assertNull(page());
        assertEquals(new Destination.LeaveWord(), Fx.get(() -> show.kiosk().navigator().here()));
        assertNotNull(Fx.get(() -> show.kiosk().scene().lookup("#speak-send")));
    }

    @Test
    void nobodysRecordingIsSpokenInto() {
        show = open(true, new Destination.LeaveWord(), _ -> {});
        Fx.run(() -> show.kiosk().session().use());
        show.press("speak-start");
        minutes(1);
        assertTrue(show.village().recorder.recording());
        assertNull(page(), "an urgent one waits too");
        show.press("speak-stop");
        show.second();
        assertNotNull(page());
    }

    @Test
    void atAMeetingsDoorANameIsSaidToItsEnd() {
        show = open(true, new Destination.MeetingDoor(), _ -> {});
        Fx.run(show.voice()::end);
        show.hold();
        show.second();
        assertNull(page(), "a name is being said");
        end(1);
        show.second();
        assertNotNull(page());
        show.hold();
        assertTrue(show.voice().said.getLast().contains("村里的卡"), "the next card goes first");
        assertNull(page());
    }

    @Test
    void theNightIsQuietButForWhatIsUrgent() {
        for (boolean urgent : new boolean[] {false, true}) {
            show =
                    open(
                            urgent,
                            new Destination.Idle(),
                            village -> village.radio.programmes.replaceAll(TowerTest::always));
            show.village().clock.advance(13 * 3_600); // 22:20
            show.second();
            assertEquals(urgent, page() != null);
        }
    }

    private static Programme always(Programme one) {
        var broadcast = one.broadcast();
        var airing =
                new org.yizhan.domain.broadcast.Broadcast.Airing(
                        broadcast.airing().from(), Village.NOW.plusSeconds(86_400), 10);
        boolean now = one.id().equals(InventedRadio.NOW);
        return new Programme(
                one.id(),
                now
                        ? new org.yizhan.domain.broadcast.Broadcast(
                                broadcast.title(),
                                broadcast.lines(),
                                broadcast.recording(),
                                broadcast.publisher(),
                                airing,
                                broadcast.urgent(),
                                broadcast.step())
                        : broadcast,
                one.aired());
    }

    @Test
    void aClockInDoubtBeginsNothingByTheClock() {
        show = open(false, new Destination.Idle(), village -> village.trusted = false);
        show.second();
        assertNull(page());
    }

    @Test
    void staffStopItInTheMiddle() {
        show.second();
        assertNotNull(page());
        show.village()
                .radio
                .programmes
                .replaceAll(one ->
                        new Programme(one.id(), one.broadcast().at(Step.STOPPED), one.aired()));
        show.second();
        assertNull(page());
        assertEquals("stop", show.voice().commands.getLast());
        assertEquals(List.of(), show.village().radio.aired);
    }

    @Test
    void aRecordedOneIsHeardAsItWasSpoken() {
        show =
                open(
                        false,
                        new Destination.Idle(),
                        village ->
                                village.radio.programmes.replaceAll(one ->
                                        one.id().equals(InventedRadio.SPOKEN) ? today(one) : one));
        show.second();
        end(1);
        assertEquals("play 3000 ms", show.voice().commands.getLast());
        end(1);
        assertEquals(List.of(InventedRadio.SPOKEN), show.village().radio.aired);
    }

    @Test
    void aRecordingThatHasNotComeYetIsWaitedForInSilence() {
        show =
                open(
                        false,
                        new Destination.Idle(),
                        village -> {
                            village.radio.programmes.replaceAll(one ->
                                    one.id().equals(InventedRadio.SPOKEN) ? today(one) : one);
                            village.radio.programmes.removeIf(
                                    one -> one.id().equals(InventedRadio.NOW));
                            village.radio.recording = new short[0];
                        });
        show.second();
        assertNull(page());
        assertEquals(List.of(), show.voice().said);
        show.village().radio.recording = Speaking.words(2, 9_000);
        minutes(2);
        assertNotNull(page());
    }

    private static Programme today(Programme one) {
        var broadcast = one.broadcast();
        return new Programme(
                one.id(),
                new org.yizhan.domain.broadcast.Broadcast(
                        broadcast.title(),
                        broadcast.lines(),
                        broadcast.recording(),
                        broadcast.publisher(),
                        new org.yizhan.domain.broadcast.Broadcast.Airing(
                                Village.NOW.minusSeconds(600), Village.NOW.plusSeconds(600), 5),
                        false,
                        Step.ON),
                false);
    }

    @Test
    void whatWasMissedIsListedAndReadOnATouch() {
        show = Show.of(new Setting(Glass.PORTRAIT), new Destination.VillageNews());
        show.touch("#broadcasts");
        assertEquals("机器没开的时候，错过了 2 条广播。点一下就念给您听。", show.voice().said.getLast());
        show.touch("#broadcast-" + InventedRadio.MISSED);
        end(1);
        assertEquals("明天上午八点到十一点，全村停水。", show.voice().said.getLast());
        assertFalse(show.kiosk().navigator().here() instanceof Destination.Idle);
    }
}
