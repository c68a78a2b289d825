package org.yizhan.content.clips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.content.clips.ClipProbe.Result;

class ClipProbeTest {
    private static void refused(String key, byte[] file) {
        Result result = ClipProbe.of(new ByteArrayInputStream(file));
        assertEquals(key, assertInstanceOf(Result.Refused.class, result).reason().key());
    }

    @ParameterizedTest
    @CsvSource({
        "film.mp4, mp4, 6000",
        "silent.mp4, mp4, 6000",
        "tail.mp4, mp4, 6000",
        "sound.mp3, mp3, 4000",
        "sound.opus, opus, 4000",
        "sound.flac, flac, 4000",
        "sound.m4a, m4a, 4000"
    })
    void takesWhatEveryTerminalPlays(String name, String ending, int millis) {
        Result.Playable found =
                assertInstanceOf(Result.Playable.class, ClipProbe.of(Made.open(name)));
        assertEquals(ending, found.ending());
        assertEquals(millis, found.millis(), 120);
    }

    @ParameterizedTest
    @CsvSource({
        "hevc.mp4, study.clip.otherFilm",
        "film.webm, study.clip.otherFilm",
        "large.mp4, study.clip.tooLarge",
        "vorbis.ogg, study.clip.otherSound",
        "other.wma, study.clip.damaged"
    })
    void saysAtOnceWhatATerminalCannotPlay(String name, String key) {
        refused(key, Made.bytes(name));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 50, 70})
    void refusesAFilmThatCameInPart(int percent) {
        byte[] whole = Made.bytes("film.mp4");
        byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
        Result result = ClipProbe.of(new ByteArrayInputStream(cut));
        assertInstanceOf(Result.Refused.class, result);
        refused(
                "study.clip.damaged",
                Arrays.copyOf(Made.bytes("tail.mp4"), whole.length * percent / 100));
    }

    @Test
    void refusesAFilmWhoseMiddleIsRubbish() {
        byte[] film = Made.bytes("film.mp4");
        byte[] rubbish = new byte[film.length * 3 / 4];
        new Random(1).nextBytes(rubbish);
        System.arraycopy(rubbish, 0, film, film.length / 4, rubbish.length);
        assertInstanceOf(Result.Refused.class, ClipProbe.of(new ByteArrayInputStream(film)));
    }

    /// A playlist would let FFmpeg open other files, and addresses.
    @Test
    void refusesWhatNamesOtherFiles() {
        for (String text :
                new String[] {
                    "#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n",
                    "ffconcat version 1.0\nfile /etc/passwd\n",
                    "<?xml version=\"1.0\"?><MPD/>",
                    "nothing at all"
                }) {
            refused("study.clip.damaged", text.getBytes(StandardCharsets.UTF_8));
        }
        refused("study.clip.damaged", new byte[0]);
    }
}
