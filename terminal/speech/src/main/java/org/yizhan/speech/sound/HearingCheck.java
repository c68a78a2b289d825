package org.yizhan.speech.sound;

import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether the machine hears itself: a tone is played while the microphone listens. It is heard by
/// everyone in the room, so it is for a technician who asked, never for a check in the background.
///
/// @param loudspeaker opened for the tone and closed after it
/// @param rest lets so many milliseconds pass
public record HearingCheck(Supplier<AudioOutput> loudspeaker, Microphone microphone, Rest rest)
        implements Check {
    private static final int HERTZ = 1_000;
    private static final int MILLISECONDS = 600;

    /// The tone must stand out from what else is heard, and not be the device's own noise.
    private static final double SHARE = 0.2;

    private static final double FAINTEST = 0.0005;

    /// Waits.
    @FunctionalInterface
    public interface Rest {
        void milliseconds(int count) throws InterruptedException;
    }

    @Override
    public Finding run() {
        try (AudioOutput output = loudspeaker.get()) {
            if (!output.open()) {
                return finding(Severity.BROKEN, "speech.hearing.noLoudspeaker");
            }
            return listen(output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return finding(Severity.LOOK, "speech.hearing.deaf");
        }
    }

    private Finding listen(AudioOutput output) throws InterruptedException {
        Optional<Microphone.Recording> recording = microphone.start(_ -> {});
        short[] tone = tone();
        if (!output.write(tone, tone.length)) {
            recording.ifPresent(Microphone.Recording::stop);
            return finding(Severity.BROKEN, "speech.hearing.noLoudspeaker");
        }
        output.play();
        rest.milliseconds(MILLISECONDS);
        return recording
                .map(Microphone.Recording::stop)
                .map(HearingCheck::judge)
                .orElseGet(() -> finding(Severity.LOOK, "speech.hearing.noMicrophone"));
    }

    /// Whether the tone is in what the microphone heard while it was played.
    public static Finding judge(short[] heard) {
        double level = Pcm.level(heard, heard.length);
        double power = power(heard);
        return level > FAINTEST && power > SHARE * level * level
                ? finding(Severity.GOOD, "speech.hearing.good")
                : finding(Severity.LOOK, "speech.hearing.deaf");
    }

    /// What is played.
    public static short[] tone() {
        short[] samples = new short[Pcm.frames(MILLISECONDS)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (12_000 * Math.sin(2 * Math.PI * HERTZ * i / Pcm.RATE));
        }
        return samples;
    }

    /// The mean square of the tone alone, the strongest tenth of a second of it (Goertzel's
    /// algorithm).
    private static double power(short[] heard) {
        int window = Pcm.frames(100);
        double best = 0;
        for (int from = 0; from + window <= heard.length; from += window) {
            best = Math.max(best, power(heard, from, window));
        }
        return best;
    }

    private static double power(short[] heard, int from, int count) {
        double turn = 2 * Math.cos(2 * Math.PI * HERTZ / Pcm.RATE);
        double last = 0;
        double before = 0;
        for (int i = from; i < from + count; i++) {
            double next = (double) heard[i] / Short.MAX_VALUE + turn * last - before;
            before = last;
            last = next;
        }
        double square = last * last + before * before - turn * last * before;
        return 2 * square / ((double) count * count);
    }

    private static Finding finding(Severity severity, String key) {
        return Finding.of("hearing", severity, Sentence.of(key));
    }
}
