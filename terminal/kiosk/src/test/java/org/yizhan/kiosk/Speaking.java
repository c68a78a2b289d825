package org.yizhan.kiosk;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.yizhan.kiosk.recording.Recorder;
import org.yizhan.speech.sound.Microphone;
import org.yizhan.speech.sound.Pcm;

/// Somebody speaks into the microphone: so many seconds are heard the moment it is opened.
final class Speaking {
    private static final int PIECE = Pcm.frames(50);

    private Speaking() {}

    /// @param seconds how long somebody speaks
    /// @param loudness the highest sample; 0 for a microphone that hears nothing
    static Recorder of(int seconds, int loudness) {
        short[] said = words(seconds, loudness);
        Microphone microphone =
                level -> {
                    for (int at = 0; at + PIECE <= said.length; at += PIECE) {
                        level.accept(Pcm.level(Arrays.copyOfRange(said, at, at + PIECE), PIECE));
                    }
                    return Optional.of(() -> said);
                };
        return new Recorder(microphone);
    }

    /// Syllables of a low voice with pauses between them.
    static short[] words(int seconds, int loudness) {
        Random random = new Random(11);
        short[] samples = new short[seconds * Pcm.RATE];
        double strength = 0;
        for (int i = 0; i < samples.length; i++) {
            if (i % Pcm.frames(190) == 0) {
                strength = random.nextInt(5) == 0 ? 0 : 0.25 + 0.75 * random.nextDouble();
            }
            double swell = Math.sin(Math.PI * (i % Pcm.frames(190)) / Pcm.frames(190));
            double wave = Math.sin(2 * Math.PI * 180 * i / Pcm.RATE);
            samples[i] = (short) (loudness * strength * swell * wave);
        }
        return samples;
    }
}
