package org.yizhan.speech.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PinyinNotationTest {
    @Test
    void understandsToneMarksAndNumbersTogetherAndApart() {
        assertEquals(
                List.of("shan4", "zhi4", "qiang2"), PinyinNotation.syllables("Shàn Zhìqiáng", 3));
        assertEquals(List.of("lv4", "nv3"), PinyinNotation.syllables("lǜ nǚ", 2));
        assertEquals(List.of("lv4", "nv3"), PinyinNotation.syllables("lv4nv3", 2));
        assertEquals(List.of("xi1", "an1"), PinyinNotation.syllables("Xī'ān", 2));
        assertEquals(List.of("ma1", "ma5"), PinyinNotation.syllables("mā ma", 2));
    }

    @Test
    void refusesWhatDoesNotFitTheCharacters() {
        assertEquals(List.of(), PinyinNotation.syllables("Shàn", 2));
        assertEquals(List.of(), PinyinNotation.syllables("qqq", 1));
        assertEquals(List.of(), PinyinNotation.syllables("", 1));
    }
}
