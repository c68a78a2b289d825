package org.yizhan.web.sounds;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.settings.Settings;
import org.yizhan.domain.texts.Language;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.speech.utterances.Reading;
import org.yizhan.speech.utterances.Utterance;
import org.yizhan.speech.voices.Voice;
import org.yizhan.speech.voices.VoiceException;
import org.yizhan.speech.voices.VoiceOptions;
import org.yizhan.speech.voices.VoiceSink;
import org.yizhan.speech.voices.Voices;

/// The terminal's voice for whoever writes: the same engines, chosen when first asked. Safe for any
/// thread.
public final class PreviewVoice {
    private static final Logger LOG = LoggerFactory.getLogger(PreviewVoice.class);
    private static final int LONGEST_SECONDS = 90;

    private final Supplier<Settings> settings;
    private @Nullable Voices voices;

    /// @param settings of the place whose voice is heard
    public PreviewVoice(Supplier<Settings> settings) {
        this.settings = settings;
    }

    /// A sentence as a WAV; empty where this machine has no voice.
    public Optional<byte[]> say(String sentence) {
        return say(sentence, List.of());
    }

    /// The same; empty where this machine has no voice.
    ///
    /// @param words that are read otherwise than the voice would
    public synchronized Optional<byte[]> say(String sentence, List<Reading> words) {
        Voices here = chosen();
        Utterance utterance = Utterance.of(sentence, Language.ZH_CN).with(words);
        return here.able(utterance).stream()
                .filter(voice -> !here.isSilent(voice))
                .flatMap(voice -> said(voice, utterance).stream())
                .findFirst();
    }

    private Voices chosen() {
        Voices here = voices;
        if (here == null) {
            here = Voices.select(VoiceOptions.of(settings.get()));
            voices = here;
        }
        return here;
    }

    /// Empty where the engine broke: the next may do.
    private static Optional<byte[]> said(Voice voice, Utterance utterance) {
        Heard heard = new Heard();
        try {
            voice.render(utterance, heard);
            return Optional.of(SoundFiles.wav(heard.all()));
        } catch (VoiceException e) {
            LOG.warn("{} could not read a sentence", voice.name(), e);
            return Optional.empty();
        }
    }

    private static final class Heard implements VoiceSink {
        private short[] samples = new short[Pcm.RATE];
        private int count;

        @Override
        public void mark(int characterIndex, long frame) {}

        @Override
        public boolean sound(short[] more, int length) {
            if (count + length > samples.length) {
                samples = Arrays.copyOf(samples, Math.max(samples.length * 2, count + length));
            }
            System.arraycopy(more, 0, samples, count, length);
            count += length;
            return count < LONGEST_SECONDS * Pcm.RATE;
        }

        short[] all() {
            return Arrays.copyOf(samples, count);
        }
    }
}
