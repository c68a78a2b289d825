package org.yizhan.content.clips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClipsTest {
    /// How often a tone of 440 Hz crosses zero upwards, by its samples.
    private static double hertz(short[] samples) {
        int crossings = 0;
        for (int i = 1; i < samples.length; i++) {
            crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        }
        return crossings * (double) ClipSound.RATE / samples.length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sound.mp3", "sound.opus", "sound.flac", "sound.m4a", "film.mp4"})
    void theSoundIsHeardWholeAndAtItsPitch(String name) {
        try (ClipSound sound = ClipSound.open(Made.open(name), 0)) {
            int frames = 0;
            int before = -1;
            short[] middle = {};
            for (Optional<ClipSound.Piece> piece = sound.next();
                    piece.isPresent();
                    piece = sound.next()) {
                assertTrue(piece.get().millis() >= before, "time runs on");
                before = piece.get().millis();
                frames += piece.get().samples().length;
                middle = frames > ClipSound.RATE && middle.length == 0 ? next(sound) : middle;
            }
            assertEquals(440, hertz(middle), 12);
            assertEquals(sound.millis(), before, 150);
        }
    }

    /// A fifth of a second of what comes next.
    private static short[] next(ClipSound sound) {
        short[] all = new short[ClipSound.RATE / 5];
        int length = 0;
        while (length < all.length) {
            short[] piece = sound.next().orElseThrow().samples();
            int count = Math.min(piece.length, all.length - length);
            System.arraycopy(piece, 0, all, length, count);
            length += count;
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"sound.mp3", "sound.opus", "sound.flac", "film.mp4"})
    void goesOnWhereItWasLeft(String name) {
        try (ClipSound sound = ClipSound.open(Made.open(name), 2_500)) {
            assertEquals(2_500, sound.next().orElseThrow().millis(), 80);
        }
    }

    @Test
    void aFilmWithoutSoundIsAsLongAsItsPictures() {
        try (ClipSound sound = ClipSound.open(Made.open("silent.mp4"), 5_000)) {
            int pieces = 0;
            while (sound.next().isPresent()) {
                pieces++;
            }
            assertEquals(50, pieces, 3, "a second in pieces of 20 ms");
        }
    }

    @Test
    void thePictureIsTheOneOfItsTime() {
        try (ClipPictures pictures = ClipPictures.open(Made.open("film.mp4"))) {
            assertColour(pictures, 0, 0xA02020);
            assertColour(pictures, 1_000, 0xA02020);
            assertColour(pictures, 3_500, 0x2040A0);
            assertColour(pictures, 500, 0xA02020);
            assertColour(pictures, 5_500, 0x2040A0);
            assertTrue(pictures.at(9_000, new int[0]).isEmpty());
        }
    }

    private static void assertColour(ClipPictures pictures, int millis, int colour) {
        ClipPictures.Picture picture = pictures.at(millis, new int[0]).orElseThrow();
        assertEquals(millis, picture.millis(), 60);
        assertEquals(320 * 180, picture.argb().length);
        int middle = picture.argb()[90 * 320 + 160];
        for (int shift = 0; shift <= 16; shift += 8) {
            assertEquals(colour >> shift & 0xff, middle >> shift & 0xff, 12, "at " + millis);
        }
    }

    @Test
    void aLargeFilmIsMadeSmallerBeforeItTakesMemory() {
        try (ClipPictures pictures = ClipPictures.open(Made.open("large.mp4"))) {
            ClipPictures.Picture picture = pictures.at(0, new int[0]).orElseThrow();
            assertTrue(picture.width() * picture.height() <= 960 * 540, "" + picture.width());
        }
    }

    @Test
    void aRecordingHasNoPictures() {
        assertThrows(UnplayableClip.class, () -> ClipPictures.open(Made.open("sound.mp3")));
    }

    @Test
    void aFileIsReadHereAndThere(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("tail.mp4"), Made.bytes("tail.mp4"));
        Runnable[] closed = {() -> {}};
        boolean[] done = new boolean[1];
        closed[0] = () -> done[0] = true;
        try (FileStream in = new FileStream(file, closed[0]);
                ClipSound sound = ClipSound.open(in, 4_000)) {
            assertEquals(4_000, sound.next().orElseThrow().millis(), 80);
        }
        assertTrue(done[0]);
    }
}
