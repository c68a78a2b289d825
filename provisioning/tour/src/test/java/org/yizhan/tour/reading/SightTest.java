package org.yizhan.tour.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yizhan.tour.display.Area;

class SightTest {
    private static Sight sight(String... words) {
        List<Sight.Word> placed =
                IntStream.range(0, words.length)
                        .mapToObj(i -> new Sight.Word(words[i], new Area(100 * i, 10, 90, 40)))
                        .toList();
        return new Sight(List.of(new Sight.Line(placed)));
    }

    @Test
    void findsTheWordsAmongOthers() {
        assertEquals(
                Optional.of(new Area(100, 10, 190, 40)),
                sight("村里的事", "听课", "学习", "签到").find("听课学习"));
    }

    @Test
    void forgivesOneCharacterInFour() {
        assertTrue(sight("圻课学习").says("听课学习"));
        assertTrue(sight("听学习").says("听课学习"));
        assertFalse(sight("圻果学习").says("听课学习"));
        assertFalse(sight("签至").says("签到"));
    }

    @Test
    void marksBetweenCharactersDoNotCount() {
        assertTrue(sight("王秀英", "“，", "签到.成功").says("王秀英，签到成功"));
    }
}
