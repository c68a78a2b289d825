package org.yizhan.speech.voices;

import com.sun.speech.freetts.VoiceManager;
import com.sun.speech.freetts.audio.AudioPlayer;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import javax.sound.sampled.AudioFormat;
import org.yizhan.domain.texts.Language;
import org.yizhan.speech.mandarin.MandarinReader;
import org.yizhan.speech.mandarin.Syllable;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Utterance;

/// English by FreeTTS, for machines without espeak-ng. It has no marks of its own: words share the
/// time by their length.
final class FreeTtsVoice implements Voice {
    private static final String DIRECTORY =
            "com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory";
    private static final float NORMAL = 140;
    private static final float SLOWER = 110;

    private final com.sun.speech.freetts.Voice voice;
    private final EnglishWords englishWords;

    /// @throws VoiceException if its voice is not there
    FreeTtsVoice(MandarinReader reader) {
        englishWords = new EnglishWords(reader);
        System.setProperty("freetts.voices", DIRECTORY);
        com.sun.speech.freetts.Voice kevin = VoiceManager.getInstance().getVoice("kevin16");
        if (kevin == null) {
            throw new VoiceException("FreeTTS has no voice");
        }
        kevin.allocate();
        voice = kevin;
    }

    @Override
    public String name() {
        return "FreeTTS " + voice.getName();
    }

    @Override
    public boolean speaks(Utterance utterance) {
        return utterance.language() == Language.EN;
    }

    @Override
    public void render(Utterance utterance, VoiceSink sink) {
        List<Syllable> words = englishWords.of(utterance);
        short[] samples = sound(words, utterance.pace());
        int letters = words.stream().mapToInt(word -> word.sound().length() + 1).sum();
        int before = 0;
        for (Syllable word : words) {
            long frame = (long) samples.length * before / letters;
            word.marks().forEach(mark -> sink.mark(mark, frame));
            before += word.sound().length() + 1;
        }
        new TrimmedSink(sink).sound(samples, samples.length);
    }

    private short[] sound(List<Syllable> words, Pace pace) {
        Collector player = new Collector();
        voice.setAudioPlayer(player);
        voice.setRate(pace == Pace.SLOWER ? SLOWER : NORMAL);
        String text = words.stream().map(Syllable::sound).collect(Collectors.joining(" "));
        if (!voice.speak(text)) {
            throw new VoiceException("FreeTTS said nothing");
        }
        return player.sound();
    }

    /// Keeps the sound instead of opening a device: FreeTTS's own player waits for ever without
    /// one.
    private static final class Collector implements AudioPlayer {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private AudioFormat format = new AudioFormat(16_000, 16, 1, true, true);

        short[] sound() {
            byte[] all = bytes.toByteArray();
            if (format.isBigEndian()) {
                for (int i = 0; i + 1 < all.length; i += 2) {
                    byte high = all[i];
                    all[i] = all[i + 1];
                    all[i + 1] = high;
                }
            }
            return SoundFiles.resampled(Pcm.samples(all, all.length), format.getSampleRate());
        }

        @Override
        public void setAudioFormat(AudioFormat given) {
            format = given;
        }

        @Override
        public AudioFormat getAudioFormat() {
            return format;
        }

        @Override
        public boolean write(byte[] audio) {
            return write(audio, 0, audio.length);
        }

        @Override
        public boolean write(byte[] audio, int from, int count) {
            bytes.write(audio, from, count);
            return true;
        }

        @Override
        public boolean drain() {
            return true;
        }

        @Override
        public boolean end() {
            return true;
        }

        @Override
        public float getVolume() {
            return 1;
        }

        @Override
        public long getTime() {
            return 0;
        }

        @Override
        public void begin(int size) {}

        @Override
        public void pause() {}

        @Override
        public void resume() {}

        @Override
        public void reset() {}

        @Override
        public void cancel() {}

        @Override
        public void close() {}

        @Override
        public void setVolume(float volume) {}

        @Override
        public void resetTime() {}

        @Override
        public void startFirstSampleTimer() {}

        @Override
        public void showMetrics() {}
    }
}
