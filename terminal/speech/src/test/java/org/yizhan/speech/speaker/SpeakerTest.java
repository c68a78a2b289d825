package org.yizhan.speech.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;
import org.yizhan.speech.sound.Chime;
import org.yizhan.speech.sound.JavaSoundOutput;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SilentOutput;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Utterance;
import org.yizhan.speech.voices.VoiceOptions;
import org.yizhan.speech.voices.Voices;

/// Speaks for real, with espeak-ng, into a loudspeaker that writes `target/heard.wav`.
class SpeakerTest {
    private static final Manner USUAL = new Manner(Pace.NORMAL, 1);
    private static final Utterance WELCOME = Utterance.of("您好，今天是2026年11月22日，请进。", Language.ZH_CN);

    private static final Voices voices = Voices.select(VoiceOptions.USUAL);

    private Speaker speaker = heard();

    @BeforeAll
    static void espeakIsInstalled() {
        assertFalse(voices.names().isEmpty(), "libespeak-ng1 is not installed");
    }

    @AfterEach
    void close() {
        speaker.close();
    }

    private static Speaker heard() {
        return Speaker.start(voices, USUAL, new JavaSoundOutput(), virtual());
    }

    /// A loudspeaker without sound on which 20 ms go by whenever one looks.
    private static SilentOutput virtual() {
        AtomicLong nanos = new AtomicLong();
        return new SilentOutput(() -> nanos.addAndGet(20_000_000));
    }

    private static Ending await(Speech speech) throws Exception {
        return future(speech).get(30, TimeUnit.SECONDS);
    }

    private static CompletableFuture<Ending> future(Speech speech) {
        return speech.ended().toCompletableFuture();
    }

    /// What came out of the loudspeaker.
    private short[] wav() throws IOException {
        speaker.close();
        return SoundFiles.read(Files.readAllBytes(Path.of("target/heard.wav")));
    }

    private static double seconds(short[] samples) {
        return samples.length / (double) Pcm.RATE;
    }

    @Test
    void everyCharacterIsToldAndTheSoundIsReal() throws Exception {
        Follower follower = new Follower();
        assertEquals(Ending.COMPLETED, await(speaker.speak(WELCOME, follower)));
        assertEquals(WELCOME.marked(), follower.marks(0));
        assertEquals("start 0", follower.told.getFirst());
        assertEquals("COMPLETED", follower.told.getLast());
        short[] sound = wav();
        assertTrue(Pcm.level(sound, sound.length) > 0.03, "silent");
        assertEquals(19 * 0.36, seconds(sound), 2.0);
    }

    @Test
    void sentencesFollowOneAnotherWithTheirOwnMarks() throws Exception {
        Follower follower = new Follower();
        Utterance second = Utterance.of("再见。", Language.ZH_CN);
        await(speaker.speak(List.of(WELCOME, second), follower));
        assertEquals(WELCOME.marked(), follower.marks(0));
        assertEquals(second.marked(), follower.marks(1));
        assertTrue(longestSilence(wav()) < 0.75, "a gap that is not natural");
    }

    private static double longestSilence(short[] samples) {
        int longest = 0;
        int run = 0;
        for (short sample : samples) {
            run = Math.abs(sample) < 80 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest / (double) Pcm.RATE;
    }

    @Test
    void somethingNewCutsWhatIsSaid() throws Exception {
        CompletableFuture<Speech> second = new CompletableFuture<>();
        Follower follower = new Follower();
        Speech first =
                speaker.speak(
                        WELCOME,
                        new SpeechListener() {
                            @Override
                            public void mark(int characterIndex) {
                                follower.mark(characterIndex);
                                if (characterIndex == 3) {
                                    second.complete(
                                            speaker.speak(
                                                    Utterance.of("停", Language.ZH_CN),
                                                    SpeechListener.NONE));
                                }
                            }
                        });
        assertEquals(Ending.CUT, await(first));
        assertEquals(Ending.COMPLETED, await(second.get()));
        assertEquals(List.of(0, 1, 3), follower.marks(0));
        assertTrue(seconds(wav()) < 3);
    }

    @Test
    void pausingHoldsTheVoiceUntilItIsResumed() throws Exception {
        Speech speech =
                speaker.speak(
                        WELCOME,
                        new SpeechListener() {
                            @Override
                            public void mark(int characterIndex) {
                                if (characterIndex == 3) {
                                    speaker.pause();
                                }
                            }
                        });
        assertThrows(TimeoutException.class, () -> future(speech).get(300, TimeUnit.MILLISECONDS));
        assertTrue(speaker.isPaused());
        speaker.resume();
        assertEquals(Ending.COMPLETED, await(speech));
    }

    @Test
    void stoppingEndsAPausedSpeech() throws Exception {
        Follower follower = new Follower();
        speaker.pause();
        Speech speech = speaker.speak(WELCOME, follower);
        assertFalse(speaker.isPaused(), "something new to say ends the pause");
        speaker.pause();
        speaker.stop();
        Ending ending = await(speech);
        assertTrue(ending == Ending.CUT || ending == Ending.COMPLETED);
        assertFalse(speaker.isPaused());
    }

    @Test
    void whatSomebodySaidIsHeardAsItIs() throws Exception {
        short[] said = Chime.ATTENTION.samples();
        assertEquals(Ending.COMPLETED, await(speaker.play(said, SpeechListener.NONE)));
        short[] sound = wav();
        double error = 0;
        for (int i = 0; i < said.length; i++) {
            error = Math.max(error, Math.abs(sound[i] - said[i]));
        }
        assertTrue(error <= 2, "differs from what was said by " + error);
    }

    @Test
    void aChimeIsHeardBeforeTheWords() throws Exception {
        speaker.chime(Chime.ACCEPTED);
        await(speaker.speak(Utterance.of("好", Language.ZH_CN), SpeechListener.NONE));
        short[] sound = wav();
        short[] chime = Chime.ACCEPTED.samples();
        double error = 0;
        for (int i = 0; i < chime.length; i++) {
            error = Math.max(error, Math.abs(sound[i] - chime[i]));
        }
        assertTrue(error <= 2, "differs from the chime by " + error);
        assertTrue(seconds(sound) > seconds(chime) + 0.2, "no words after the chime");
    }

    @Test
    void withoutALoudspeakerTheEyesStillFollow() throws Exception {
        speaker.close();
        speaker = Speaker.start(voices, USUAL, new Plug(virtual()), virtual());
        Follower follower = new Follower();
        assertEquals(Ending.SILENT, await(speaker.speak(WELCOME, follower)));
        assertEquals(WELCOME.marked(), follower.marks(0));
        assertEquals(new SpeakerState.Silent(Sentence.of("speech.noLoudspeaker")), speaker.state());
        assertEquals("speech.loudspeaker.missing", loudspeaker());
    }

    @Test
    void aLoudspeakerThatIsPulledOutAndComesBackIsNoticed() throws Exception {
        speaker.close();
        Plug plug = new Plug(virtual());
        plug.pluggedIn = true;
        plug.breaksAfter = Pcm.frames(500);
        speaker = Speaker.start(voices, USUAL, plug, virtual());
        Follower follower = new Follower();
        assertEquals(Ending.SILENT, await(speaker.speak(WELCOME, follower)));
        assertEquals(WELCOME.marked(), follower.marks(0));
        assertTrue(speaker.state() instanceof SpeakerState.Silent);
        plug.pluggedIn = true;
        plug.breaksAfter = Integer.MAX_VALUE;
        assertEquals(Ending.COMPLETED, await(speaker.speak(WELCOME, SpeechListener.NONE)));
        assertEquals(new SpeakerState.Working(), speaker.state());
        assertEquals("speech.loudspeaker.works", loudspeaker());
    }

    /// What staff are told of it.
    private String loudspeaker() {
        return speaker.checks().getFirst().run().what().key();
    }

    @Test
    void aListenerThatFailsHarmsNobody() throws Exception {
        Speech speech =
                speaker.speak(
                        WELCOME,
                        new SpeechListener() {
                            @Override
                            public void mark(int characterIndex) {
                                throw new IllegalStateException("for the test");
                            }
                        });
        assertEquals(Ending.COMPLETED, await(speech));
        assertEquals(Ending.COMPLETED, await(speaker.speak(WELCOME, SpeechListener.NONE)));
    }

    @Test
    void slowerTakesLongerAndResetForgetsIt() throws Exception {
        speaker.pace(Pace.SLOWER);
        speaker.volume(0.5);
        await(speaker.speak(WELCOME, SpeechListener.NONE));
        speaker.reset();
        assertEquals(USUAL, speaker.manner());
        short[] slower = wav();
        speaker = heard();
        await(speaker.speak(WELCOME, SpeechListener.NONE));
        short[] usual = wav();
        assertTrue(seconds(slower) > seconds(usual) * 1.1);
        assertTrue(Pcm.level(slower, slower.length) < Pcm.level(usual, usual.length) * 0.5);
    }

    @Test
    void whatIsShownIsWhatIsSpoken() throws Exception {
        Texts texts = Texts.load(Language.ZH_CN);
        Utterance accepted = Utterance.of(texts, Sentence.of("attendance.accepted", "name", "单志强"));
        Follower follower = new Follower();
        await(speaker.speak(accepted, follower));
        assertEquals(accepted.marked(), follower.marks(0));
        assertEquals("单志强", accepted.readings().getFirst().written());
    }

    @Test
    void englishIsSpokenToo() throws Exception {
        Utterance english = Utterance.of("Hello, please press 1 & wait.", Language.EN);
        Follower follower = new Follower();
        assertEquals(Ending.COMPLETED, await(speaker.speak(english, follower)));
        assertEquals(english.marked(), follower.marks(0));
    }
}
