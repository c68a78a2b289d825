package org.yizhan.speech.voices;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yizhan.domain.texts.Language;
import org.yizhan.speech.mandarin.MandarinReader;
import org.yizhan.speech.mandarin.Syllable;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.Resampler;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Utterance;

/// Synthesis by espeak-ng: Mandarin from syllables with tones, Cantonese from Hanzi, English from
/// words.
final class EspeakVoice implements Voice {
    // The voice `cmn` of 1.51 reads Hanzi as English letters; this one takes syllables, and bends
    // neighbouring third tones by itself.
    private static final String MANDARIN = "cmn-latn-pinyin";
    private static final String CANTONESE = "yue";
    private static final String ENGLISH = "en";
    private static final double HEADROOM = 0.88;
    private static final int RANGE = 75;
    private static final int ENGLISH_RANGE = 50;

    private final Espeak espeak;
    private final MandarinReader reader;
    private final EnglishWords englishWords;
    private final Dialect dialect;
    private final Set<Language> languages = EnumSet.noneOf(Language.class);

    /// @throws VoiceException if the machine has no espeak-ng
    EspeakVoice(MandarinReader reader, Dialect dialect) {
        this.espeak = Espeak.instance();
        this.reader = reader;
        this.englishWords = new EnglishWords(reader);
        this.dialect = dialect;
        for (Language language : Language.values()) {
            if (espeak.has(voice(language))) {
                languages.add(language);
            }
        }
    }

    @Override
    public String name() {
        return "espeak-ng " + espeak.version();
    }

    @Override
    public boolean speaks(Utterance utterance) {
        return languages.contains(utterance.language());
    }

    private String voice(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case ZH_CN -> dialect == Dialect.CANTONESE ? CANTONESE : MANDARIN;
        };
    }

    @Override
    public void render(Utterance utterance, VoiceSink sink) {
        boolean english = utterance.language() == Language.EN;
        List<Syllable> syllables =
                english
                        ? englishWords.of(utterance)
                        : reader.read(utterance.text(), utterance.readings());
        if (syllables.isEmpty()) {
            return;
        }
        boolean hanzi = !english && dialect == Dialect.CANTONESE;
        espeak.speak(
                voice(utterance.language()),
                english ? englishRate(utterance.pace()) : rate(utterance.pace()),
                english ? ENGLISH_RANGE : RANGE,
                ssml(syllables, english, hanzi),
                new Bridge(syllables, new TrimmedSink(sink)));
    }

    /// For Mandarin about 175 and 145 syllables a minute; news readers do 300.
    private static int rate(Pace pace) {
        return switch (pace) {
            case SLOWER -> 122;
            case NORMAL -> 150;
        };
    }

    private static int englishRate(Pace pace) {
        return switch (pace) {
            case SLOWER -> 115;
            case NORMAL -> 145;
        };
    }

    private static String ssml(List<Syllable> syllables, boolean english, boolean hanzi) {
        StringBuilder ssml = new StringBuilder("<speak>");
        for (int i = 0; i < syllables.size(); i++) {
            Syllable syllable = syllables.get(i);
            ssml.append("<mark name=\"").append(i).append("\"/>");
            ssml.append(escaped(hanzi ? syllable.written() : syllable.sound()));
            String pause = english ? englishPause(syllable.pause()) : pause(syllable.pause());
            ssml.append(i == syllables.size() - 1 ? " " : pause);
        }
        return ssml.append("</speak>").toString();
    }

    private static String pause(Syllable.Pause pause) {
        return switch (pause) {
            case NONE -> " ";
            case SHORT -> ", ";
            case LONG -> ", <break time=\"160ms\"/> ";
        };
    }

    /// The library loses a mark right behind a sentence's end; behind a pause it keeps it.
    private static String englishPause(Syllable.Pause pause) {
        return pause == Syllable.Pause.LONG ? " <break time=\"480ms\"/> " : " ";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// From the library's marks and rate to ours.
    private final class Bridge implements Espeak.Sink {
        private final List<Syllable> syllables;
        private final VoiceSink sink;
        private final Resampler resampler = new Resampler(espeak.sampleRate());

        Bridge(List<Syllable> syllables, VoiceSink sink) {
            this.syllables = syllables;
            this.sink = sink;
        }

        @Override
        public void mark(String name, int sample) {
            long frame = (long) sample * Pcm.RATE / espeak.sampleRate();
            for (int index : syllables.get(Integer.parseInt(name)).marks()) {
                sink.mark(index, frame);
            }
        }

        /// Leaves room above the loudest samples, which interpolation may exceed.
        private static short[] quieter(short[] samples) {
            short[] quieter = new short[samples.length];
            for (int i = 0; i < samples.length; i++) {
                quieter[i] = (short) (samples[i] * HEADROOM);
            }
            return quieter;
        }

        @Override
        public boolean sound(short[] samples) {
            short[] made = resampler.next(quieter(samples), samples.length);
            return sink.sound(made, made.length);
        }
    }
}
