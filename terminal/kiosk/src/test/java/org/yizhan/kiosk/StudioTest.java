package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;
import org.yizhan.domain.voices.Prompts;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Staffed;
import org.yizhan.kiosk.recording.Recorder;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.speech.sound.Tidying;
import org.yizhan.speech.utterances.Utterance;
import org.yizhan.speech.voices.VoiceOptions;
import org.yizhan.speech.voices.VoiceSink;
import org.yizhan.speech.voices.Voices;

/// The terminal learns to speak as the village does.
class StudioTest {
    private static final List<String> PROMPTS = Prompts.of(Texts.load(Language.ZH_CN));

    /// Two seconds of quiet room, four of a low voice, two of quiet room.
    private static final Recorder ROOM = new Recorder(_ -> java.util.Optional.of(() -> room()));

    private Show show = open(false, ROOM);

    private static short[] room() {
        short[] all = new short[8 * Pcm.RATE];
        short[] said = Speaking.words(4, 2_500);
        System.arraycopy(said, 0, all, 2 * Pcm.RATE, said.length);
        return all;
    }

    private static Show open(boolean names, Recorder recorder) {
        return Show.of(
                new Setting(Glass.PORTRAIT).with(village -> village.recorder = recorder),
                new Staffed.StaffRecord(InventedPeople.CARD, names));
    }

    private InventedCare care() {
        return show.village().staff.care;
    }

    private void press(String... ids) {
        for (String id : ids) {
            show.press("studio-" + id);
        }
    }

    @Test
    void thereAreFortyAndWhatIsSaidAtTheDoorComesFirst() {
        assertEquals(40, PROMPTS.size());
        assertEquals("签到成功，请进", PROMPTS.getFirst());
        assertEquals(List.of("您已经签过了，不用再签"), PROMPTS.subList(1, 2));
    }

    /// As long as the terminal's own voice takes: spoken once, heard again once, three touches each.
    @Test
    void theFortyTakeTenMinutes() {
        Voices voices = Voices.select(VoiceOptions.USUAL);
        long frames = 0;
        for (String prompt : PROMPTS) {
            Utterance utterance = Utterance.of(prompt, Language.ZH_CN);
            Length length = new Length();
            voices.able(utterance).getFirst().render(utterance, length);
            frames += length.frames;
        }
        double spoken = frames / (double) Pcm.RATE;
        double touches = 3 * PROMPTS.size() * 1.5;
        System.out.printf(
                "forty prompts: %.0f s spoken, %.1f min with hearing again and touches%n",
                spoken, (2 * spoken + touches) / 60);
        assertTrue(2 * spoken + touches < 600, "spoken " + spoken);
    }

    private static final class Length implements VoiceSink {
        private long frames;

        @Override
        public void mark(int characterIndex, long frame) {}

        @Override
        public boolean sound(short[] samples, int count) {
            frames += count;
            return true;
        }
    }

    @Test
    void eachIsSaidSpokenHeardAgainAndKeptTrimmedAndLevel() throws IOException {
        assertEquals("签到成功，请进", show.voice().said.getLast());
        press("start");
        assertEquals("stop", show.voice().commands.getLast());
        press("stop");
        assertTrue(show.voice().commands.getLast().startsWith("play "), "heard without a touch");
        Fx.run(show.voice()::end);
        press("keep");
        assertEquals(List.of("签到成功，请进"), care().kept);
        short[] kept = SoundFiles.read(care().sounds.getFirst());
        assertEquals(4.3, kept.length / (double) Pcm.RATE, 0.35);
        assertEquals(0.09, Pcm.level(kept, kept.length), 0.025);
        assertEquals("您已经签过了，不用再签", show.voice().said.getLast());
    }

    @Test
    void threeTouchesASentenceLeadToTheEnd() {
        for (int i = 0; i < PROMPTS.size(); i++) {
            press("start", "stop", "keep");
        }
        assertEquals(PROMPTS, care().kept);
        assertEquals("这回录了 40 句，机器马上就用上。谢谢您。", show.voice().said.getLast());
        press("back");
        assertEquals(new Destination.Home(), Fx.get(() -> show.kiosk().navigator().here()));
    }

    @Test
    void whoComesBackGoesOnWhereTheyStopped() {
        press("start", "stop", "keep", "start", "stop", "keep");
        Fx.run(() -> show.kiosk().navigator().reopen());
        Fx.run(() -> {});
        assertEquals(PROMPTS.get(2), show.voice().said.getLast());
    }

    @Test
    void oneThatIsNotGoodIsSpokenAgainAndNothingIsKept() {
        press("start", "stop", "again", "stop", "next");
        assertEquals(List.of(), care().kept);
        assertEquals(PROMPTS.get(1), show.voice().said.getLast());
    }

    @Test
    void silenceCannotBeKept() {
        show = open(false, Speaking.of(3, 0));
        press("start", "stop");
        assertNull(Fx.get(() -> show.kiosk().scene().lookup("#studio-keep")));
        assertNotNull(Fx.get(() -> show.kiosk().scene().lookup("#studio-start")));
    }

    @Test
    void namesOfPeopleAreSpokenToo() {
        show = open(true, ROOM);
        press("start", "stop", "keep");
        assertEquals(List.of("王秀英"), care().kept);
        assertEquals("单永福", show.voice().said.getLast());
    }

    @Test
    void aFullDiskIsSaid() {
        care().full = true;
        press("start", "stop", "keep");
        assertEquals("没有存上，请再试一次。", show.voice().said.getLast());
    }

    @Test
    void whoWalksAwayLeavesNothingOpen() {
        press("start");
        Fx.run(() -> show.kiosk().navigator().idle());
        Fx.run(() -> {});
        assertEquals(List.of(), care().kept);
        assertEquals(0, Tidying.of(Arrays.copyOf(room(), Pcm.RATE)).length);
    }
}
