package org.yizhan.content.clips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.study.Caption;

class WebVttTest {
    private static List<Caption> read(String text) {
        return WebVtt.read(text.getBytes(StandardCharsets.UTF_8)).orElse(List.of());
    }

    @Test
    void readsCaptionsWithTheirTimes() {
        String vtt =
                """
                WEBVTT - 冬天取暖

                NOTE made by hand

                STYLE
                ::cue { color: red }

                1
                00:01.500 --> 00:04.000 align:start line:0
                <v 王医生>睡觉前，<b>开一扇窗</b>。

                01:00:02.000 --> 01:00:03.250
                两行
                一起
                """;
        assertEquals(
                List.of(
                        new Caption(1_500, 4_000, "睡觉前，开一扇窗。"),
                        new Caption(3_602_000, 3_603_250, "两行 一起")),
                read(vtt));
    }

    @Test
    void readsSubRipToo() {
        assertEquals(
                List.of(new Caption(0, 2_000, "好 & 坏")),
                read("1\r\n00:00:00,000 --> 00:00:02,000\r\n好 &amp; 坏\r\n"));
    }

    @Test
    void whatIsNoCaptionIsLeftOut() {
        assertTrue(read("WEBVTT\n\n00:02.000 --> 00:01.000\n倒着走").isEmpty());
        assertTrue(read("nothing").isEmpty());
        assertTrue(read("").isEmpty());
        assertTrue(read("WEBVTT\n\n00:00.000 --> 00:01.000\n" + "长".repeat(500)).isEmpty());
    }
}
