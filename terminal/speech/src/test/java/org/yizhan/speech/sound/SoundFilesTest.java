package org.yizhan.speech.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundFilesTest {
    /// How often a sound crosses zero upwards, a second: its pitch.
    private static double hertz(short[] samples) {
        int crossings = 0;
        for (int i = 1; i < samples.length; i++) {
            crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        }
        return crossings * (double) Pcm.RATE / samples.length;
    }

    @Test
    void readsWav() throws IOException {
        short[] chime = Chime.ACCEPTED.samples();
        short[] read = SoundFiles.read(SoundFiles.wav(chime));
        assertArrayEquals(chime, read);
    }

    @Test
    void readsFlacOfAnotherRateInStereo() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("tone.flac"))) {
            short[] read = SoundFiles.read(in.readAllBytes());
            assertEquals(0.4, read.length / (double) Pcm.RATE, 0.005);
            assertEquals(500, hertz(read), 10);
        }
    }

    @Test
    void readsOpus() throws Exception {
        short[] chime = Chime.ATTENTION.samples();
        short[] read = SoundFiles.read(SoundFiles.opus(chime));
        assertEquals(chime.length, read.length, Pcm.frames(25));
        assertEquals(hertz(chime), hertz(read), 40);
        assertEquals(Pcm.level(chime, chime.length), Pcm.level(read, read.length), 0.03);
    }

    @Test
    void refusesWhatIsNoSound() throws Exception {
        assertThrows(IOException.class, () -> SoundFiles.read(new byte[0]));
        assertThrows(IOException.class, () -> SoundFiles.read("not a sound".getBytes("UTF-8")));
        assertThrows(
                IOException.class, () -> SoundFiles.read("OggS and nothing".getBytes("UTF-8")));
    }

    @Test
    void aFileStandsInForTheMicrophone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("message.wav");
        short[] said = Chime.REFUSED.samples();
        Files.write(file, SoundFiles.wav(said));
        double[] loudest = new double[1];
        Optional<Microphone.Recording> recording =
                new FileMicrophone(file).start(level -> loudest[0] = Math.max(loudest[0], level));
        assertArrayEquals(said, recording.orElseThrow().stop());
        assertTrue(loudest[0] > 0.05, "level " + loudest[0]);
        assertTrue(new FileMicrophone(folder.resolve("none.wav")).start(level -> {}).isEmpty());
    }
}
