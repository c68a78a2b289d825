package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.kiosk.voice.Reading;
import org.yizhan.kiosk.voice.Reading.State;

class ReadingTest {
    private final ScriptedVoice voice = new ScriptedVoice();
    private final Narrator narrator = new Narrator(voice, Runnable::run);
    private final Reading reading = new Reading(narrator, List.of("一二三。", "四五六。"));

    @Test
    void readsEveryLineAndThenIsFinished() {
        reading.again();
        voice.end();
        voice.end();
        assertEquals(List.of("一二三。", "四五六。"), voice.said);
        assertEquals(State.FINISHED, reading.state().get());
    }

    @Test
    void theMarkFollowsTheVoice() {
        reading.again();
        voice.mark(2);
        assertEquals(2, reading.mark().get());
    }

    @Test
    void marksOfWhatWasCutAreDropped() {
        reading.again();
        Runnable late = voice.lateMark(2);
        reading.next();
        late.run();
        assertEquals(-1, reading.mark().get());
    }

    @Test
    void stopsWhereItWasHeldAndGoesOnThere() {
        reading.again();
        reading.pauseOrGoOn();
        reading.pauseOrGoOn();
        assertEquals(List.of("pause", "resume"), voice.commands.subList(1, 3));
        assertEquals(1, voice.said.size());
    }

    @Test
    void otherWordsHoldTheReadingAndItGoesOnWithTheSameLine() {
        reading.again();
        narrator.say(Sentence.of("home.purpose"));
        assertEquals(State.PAUSED, reading.state().get());
        voice.end();
        reading.pauseOrGoOn();
        assertEquals("一二三。", voice.said.getLast());
    }

    @Test
    void nextDuringTheTitleBeginsWithTheFirstLine() {
        reading.begin(Sentence.of("home.study"));
        reading.next();
        assertEquals("一二三。", voice.said.getLast());
    }

    @Test
    void slowerReadsTheLineAgainSlowly() {
        reading.again();
        reading.slower();
        assertEquals("pace SLOWER", voice.commands.getLast());
        assertEquals(List.of("一二三。", "一二三。"), voice.said);
    }

    @Test
    void chineseIsReadInChineseAlsoToWhoSpeaksEnglish() {
        narrator.language(Language.EN);
        reading.again();
        assertEquals(Language.ZH_CN, voice.spoken.getLast().language());
    }

    @Test
    void previousAtTheFirstLineReadsItAgain() {
        reading.again();
        reading.previous();
        assertEquals(List.of("一二三。", "一二三。"), voice.said);
    }
}
