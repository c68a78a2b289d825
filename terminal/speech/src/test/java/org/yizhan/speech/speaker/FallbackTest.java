package org.yizhan.speech.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.speech.sound.JavaSoundOutput;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SilentOutput;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Utterance;
import org.yizhan.speech.voices.ClipShelf;
import org.yizhan.speech.voices.Dialect;
import org.yizhan.speech.voices.VoiceOptions;
import org.yizhan.speech.voices.Voices;

/// What is heard when the best voice breaks while it is needed, down to none at all: each step into
/// a loudspeaker that writes `target/heard.wav`, every character lit all the same.
class FallbackTest {
    private static final Manner USUAL = new Manner(Pace.NORMAL, 1);

    /// What was told, and what came out of the loudspeaker.
    private record Heard(Ending ending, Follower follower, short[] sound, SpeakerState state) {}

    private static Heard say(Voices voices, Utterance utterance) throws Exception {
        AtomicLong nanos = new AtomicLong();
        SilentOutput virtual = new SilentOutput(() -> nanos.addAndGet(20_000_000));
        Follower follower = new Follower();
        Speaker speaker = Speaker.start(voices, USUAL, new JavaSoundOutput(), virtual);
        try (speaker) {
            Ending ending =
                    speaker.speak(utterance, follower)
                            .ended()
                            .toCompletableFuture()
                            .get(30, TimeUnit.SECONDS);
            SpeakerState state = speaker.state();
            speaker.close();
            Path wav = Path.of("target/heard.wav");
            return new Heard(ending, follower, SoundFiles.read(Files.readAllBytes(wav)), state);
        }
    }

    private static Voices without(Optional<ClipShelf> own, boolean synthesis) {
        return Voices.select(new VoiceOptions(Optional.empty(), Dialect.MANDARIN, synthesis), own);
    }

    /// Clips that are gone when they are to be heard.
    private static final class Gone implements ClipShelf {
        @Override
        public String name() {
            return "gone";
        }

        @Override
        public Set<String> texts() {
            return Set.of(ClipShelf.bare("再见。"));
        }

        @Override
        public byte[] read(String bare) throws IOException {
            throw new IOException("Gone");
        }
    }

    private static final Utterance CLIP = Utterance.of("再见。", Language.ZH_CN);

    @Test
    void whereAClipIsGoneEspeakSaysTheSentence() throws Exception {
        Voices voices = without(Optional.of(new Gone()), true);
        assertEquals("clips gone", voices.able(CLIP).getFirst().name());
        Heard heard = say(voices, CLIP);
        assertEquals(Ending.COMPLETED, heard.ending());
        assertEquals(CLIP.marked(), heard.follower().marks(0));
        assertTrue(Pcm.level(heard.sound(), heard.sound().length) > 0.03, "silent");
        assertEquals(new SpeakerState.Working(), heard.state());
    }

    @Test
    void whereAClipIsGoneAndNothingElseSpeaksChineseTheEyesFollowAndItIsSaidSo() throws Exception {
        Heard heard = say(without(Optional.of(new Gone()), false), CLIP);
        assertEquals(Ending.SILENT, heard.ending());
        assertEquals(CLIP.marked(), heard.follower().marks(0));
        assertEquals(new SpeakerState.Silent(Sentence.of("speech.noVoice")), heard.state());
    }

    @Test
    void withoutEspeakEnglishIsStillHeard() throws Exception {
        Utterance english = Utterance.of("Please come in.", Language.EN);
        Heard heard = say(without(Optional.empty(), false), english);
        assertEquals(Ending.COMPLETED, heard.ending());
        assertEquals(english.marked(), heard.follower().marks(0));
        assertTrue(Pcm.level(heard.sound(), heard.sound().length) > 0.02, "silent");
    }
}
