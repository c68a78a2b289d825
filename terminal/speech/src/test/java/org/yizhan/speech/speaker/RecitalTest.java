package org.yizhan.speech.speaker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.texts.Language;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.speaker.SoundStream.Piece;
import org.yizhan.speech.utterances.Utterance;

class RecitalTest {
    private static List<Piece> pieces(String text, short[] read) {
        SoundStream stream = Recital.of(Utterance.of(text, Language.ZH_CN), read);
        List<Piece> pieces = new ArrayList<>();
        for (Optional<Piece> next = stream.next(); next.isPresent(); next = stream.next()) {
            pieces.add(next.get());
        }
        return pieces;
    }

    /// A second of a voice, a second of nothing, a second of a voice.
    private static short[] withAPause() {
        short[] read = new short[3 * Pcm.RATE];
        for (int i = 0; i < read.length; i++) {
            boolean voice = i < Pcm.RATE || i >= 2 * Pcm.RATE;
            read[i] = voice ? (short) (8_000 * Math.sin(i * 0.03)) : 0;
        }
        return read;
    }

    @Test
    void everyLitCharacterIsToldOnceAndNothingOfTheSoundIsLost() {
        String text = "您好，今天是2026年11月22日，QR码请进。";
        List<Piece> pieces = pieces(text, withAPause());
        assertEquals(
                Utterance.of(text, Language.ZH_CN).marked(),
                pieces.stream().map(Piece::mark).toList());
        short[] all = new short[0];
        for (Piece piece : pieces) {
            int before = all.length;
            all = Arrays.copyOf(all, before + piece.samples().length);
            System.arraycopy(piece.samples(), 0, all, before, piece.samples().length);
        }
        assertArrayEquals(withAPause(), all);
    }

    @Test
    void apauseLightsNothingNew() {
        List<Piece> pieces = pieces("一二三四，五六七八", withAPause());
        int before = pieces.subList(0, 4).stream().mapToInt(piece -> piece.samples().length).sum();
        assertTrue(
                before > 1.9 * Pcm.RATE && before < 2.1 * Pcm.RATE,
                "the fifth is lit when it is said: " + before);
    }

    @Test
    void whatTakesLongerToSayIsLitLonger() {
        List<Piece> pieces = pieces("十二万人", withAPause());
        List<Piece> digits = pieces("12345678人", withAPause());
        assertEquals(4, pieces.size());
        assertEquals(9, digits.size());
    }

    @Test
    void aTextThatLightsNothingIsStillHeard() {
        List<Piece> pieces = pieces("——", withAPause());
        assertEquals(1, pieces.size());
        assertEquals(SoundStream.UNMARKED, pieces.getFirst().mark());
    }
}
