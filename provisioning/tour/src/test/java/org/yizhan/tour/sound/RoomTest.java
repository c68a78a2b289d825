package org.yizhan.tour.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.tour.programs.Command;
import org.yizhan.tour.programs.Waiting;

class RoomTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir Path folder;

    @Test
    void hearsWhatIsPlayedAndNothingElse() {
        Path tone = folder.resolve("tone.wav");
        tone(1000).save(tone);
        try (Room room = Room.open(folder, folder.resolve("log"))) {
            int before = room.now();
            Waiting.until("some time", LONG, () -> room.now() > before + 9600);
            assertEquals(Duration.ZERO, room.since(before).heard());
            int at = room.now();
            Command.of("paplay", tone.toString()).in(room.environment()).run();
            Waiting.until("the tone", LONG, () -> room.since(at).heard().toMillis() >= 900);
            assertTrue(room.since(at).heard().toMillis() <= 1200);
        }
    }

    private static Wav tone(int milliseconds) {
        byte[] samples = new byte[2 * 16 * milliseconds];
        for (int i = 0; i < samples.length / 2; i++) {
            int sample = (int) (6000 * Math.sin(i * 2 * Math.PI * 440 / 16_000));
            samples[2 * i] = (byte) sample;
            samples[2 * i + 1] = (byte) (sample >> 8);
        }
        return new Wav(samples, 16_000);
    }

    @Test
    void aKeptSoundIsOneThatOtherProgramsRead() {
        Path file = folder.resolve("tone.wav");
        tone(500).save(file);
        byte[] length = Command.of("soxi", "-D", file.toString()).run();
        assertEquals("0.500000", new String(length, StandardCharsets.UTF_8).strip());
    }

    @Test
    void silenceIsNotHeard() {
        Wav silence = new Wav(new byte[32_000], 16_000);
        assertEquals(Duration.ofSeconds(1), silence.length());
        assertEquals(Duration.ZERO, silence.heard());
        assertEquals(0, silence.loudness());
        assertEquals(Duration.ofMillis(500), tone(500).heard());
    }
}
