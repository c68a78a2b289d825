package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.ledger.voicebox.PostResult;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;

/// Leaving a word and hearing the answer, step by step.
class LeaveWordTest {
    private static final Setting PLAIN =
            new Setting(Glass.PORTRAIT).with(village -> village.recorder = Speaking.of(8, 9_000));

    private Show show = Show.of(PLAIN, new Destination.LeaveWord());

    private void open(Setting setting) {
        show = Show.of(setting, new Destination.LeaveWord());
    }

    private List<InventedLetterbox.Left> left() {
        return show.village().letterbox.left;
    }

    @Test
    void twoTouchesRecordAndTheThirdAndFourthSend() throws IOException {
        show.press("speak-start", "speak-stop", "speak-send", "speak-nameless");
        assertEquals(1, left().size());
        assertEquals(Audience.VILLAGE, left().getFirst().to());
        assertEquals(Optional.empty(), left().getFirst().card());
        short[] kept = SoundFiles.read(left().getFirst().spoken().sound());
        assertEquals(8, kept.length / (double) Pcm.RATE, 0.5);
        assertTrue(Pcm.level(kept, kept.length) > 0.05, "nothing is heard in it");
        assertEquals("收下了。村里3天以内给您回话。下回来把卡放一放，就能听到。", show.voice().said.getLast());
    }

    @Test
    void theVoiceFallsSilentWhileSomebodyIsRecorded() {
        show.press("speak-start");
        assertEquals("stop", show.voice().commands.getLast());
        assertTrue(show.village().recorder.recording());
        show.press("speak-stop");
        assertFalse(show.village().recorder.recording());
    }

    @Test
    void aMinuteIsTheMost() throws IOException {
        open(PLAIN.with(village -> village.recorder = Speaking.of(75, 9_000)));
        show.press("speak-start", "speak-send", "speak-nameless");
        short[] kept = SoundFiles.read(left().getFirst().spoken().sound());
        assertEquals(60, kept.length / (double) Pcm.RATE, 0.5);
    }

    @Test
    void itIsHeardAgainBeforeItIsSent() {
        show.press("speak-start", "speak-stop", "speak-listen");
        assertTrue(show.voice().commands.getLast().startsWith("play "));
        Fx.run(show.voice()::end);
        Fx.run(() -> {});
        show.press("speak-listen", "speak-again", "speak-stop", "speak-send");
        assertEquals(List.of(), left());
    }

    @Test
    void aCardSaysWhoAndTheTownshipAloneMayListen() {
        show.press("speak-start", "speak-to-township", "speak-stop", "speak-send");
        show.hold();
        assertEquals(Audience.TOWNSHIP, left().getFirst().to());
        assertEquals(Optional.of(InventedPeople.CARD), left().getFirst().card());
        assertFalse(show.village().hands.watched());
    }

    @Test
    void beforeANamelessWordOneHearsThatAVoiceIsKnown() {
        show.press("speak-start", "speak-stop", "speak-send");
        assertEquals("想听回话，就把卡放到镜头前。不留名字也行，不过熟人可能听得出您的声音。", show.voice().said.getLast());
    }

    @Test
    void afterTooManyACardIsTheOnlyWay() {
        show.village().letterbox.asksForCard = true;
        show.press("speak-start", "speak-stop", "speak-send");
        assertEquals("刚才连着录了好几条没有名字的，这一条要请您把卡放到镜头前。", show.voice().said.getLast());
        assertTrue(Fx.get(() -> show.kiosk().scene().lookup("#speak-nameless") == null));
        show.hold();
        assertEquals(1, left().size());
    }

    @Test
    void aStrangersCardMayBeFollowedByAnother() {
        show.village().letterbox.result = new PostResult.NotOurCard();
        show.press("speak-start", "speak-stop", "speak-send");
        show.hold();
        assertEquals(List.of(InventedPeople.CARD), show.village().hands.forgotten);
        show.village().letterbox.result =
                new PostResult.Kept(new SubjectId(5, 9), Audience.VILLAGE, 3, true);
        show.hold();
        assertEquals(2, left().size());
        assertEquals("收下了。村里3天以内给您回话。下回来把卡放一放，就能听到。", show.voice().said.getLast());
    }

    @Test
    void whatCouldNotBeKeptIsStillThere() {
        show.village().letterbox.result = new PostResult.NotKept();
        show.press("speak-start", "speak-stop", "speak-send", "speak-nameless");
        assertEquals("刚才没有存上，您说的话还在。请再试一次，或者找村干部。", show.voice().said.getLast());
        show.village().letterbox.result =
                new PostResult.Kept(new SubjectId(5, 9), Audience.VILLAGE, 3, false);
        show.press("speak-retry");
        assertEquals(2, left().size());
        assertEquals(left().get(0).spoken().sound().length, left().get(1).spoken().sound().length);
    }

    @Test
    void whoWalksAwayLeavesNothing() {
        show.press("speak-start");
        Fx.run(() -> show.kiosk().navigator().idle());
        Fx.run(() -> {});
        assertFalse(show.village().recorder.recording());
        assertEquals(List.of(), left());
    }

    @Test
    void whereNobodySpokeNothingCanBeSent() {
        open(PLAIN.with(village -> village.recorder = Speaking.of(4, 0)));
        show.press("speak-start", "speak-stop");
        assertTrue(Fx.get(() -> show.kiosk().scene().lookup("#speak-send") == null));
        assertTrue(Fx.get(() -> show.kiosk().scene().lookup("#speak-start") != null));
    }

    @Test
    void anAnswerIsAQuietSignThatPlaysOnTouchOnly() {
        show = Show.of(PLAIN, new Destination.CheckinAlone());
        show.hold();
        int plays = plays();
        assertEquals(0, plays);
        show.press("letters");
        assertEquals(0, plays(), "a list is not an answer");
        show.press("letter-" + InventedLetterbox.ANSWERED);
        assertEquals(1, plays());
        assertEquals(List.of(), show.village().letterbox.heard);
        Fx.run(show.voice()::end);
        Fx.run(() -> {});
        assertEquals(1, show.village().letterbox.heard.size());
    }

    @Test
    void whoeverWaitsIsToldWhoHasItSinceWhenAndWhomToCall() {
        show = Show.of(PLAIN, new Destination.CheckinAlone());
        show.village().letterbox.handOn();
        show.hold();
        show.press("letters", "letter-" + InventedLetterbox.WAITING);
        String said = show.voice().said.getLast();
        for (String word : List.of("县法律援助中心", "11月22日", "第1天", "0570 555 0148")) {
            assertTrue(said.contains(word), said);
        }
        assertEquals(List.of(), show.village().letterbox.heard);
    }

    private int plays() {
        return (int)
                show.voice().commands.stream().filter(done -> done.startsWith("play ")).count();
    }
}
