package org.yizhan.speech.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/// A sound file in the place of a microphone: someone has said all of it the moment one listens.
///
/// @param file any format of [SoundFiles]
public record FileMicrophone(Path file) implements Microphone {
    private static final int PIECE = Pcm.frames(50);

    @Override
    public Optional<Recording> start(DoubleConsumer level) {
        try {
            short[] samples = SoundFiles.read(Files.readAllBytes(file));
            for (int at = 0; at < samples.length; at += PIECE) {
                int count = Math.min(PIECE, samples.length - at);
                level.accept(Pcm.level(Arrays.copyOfRange(samples, at, at + count), count));
            }
            return Optional.of(() -> samples);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
