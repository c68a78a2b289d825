package org.yizhan.kiosk.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;

class CalendarTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Calendar chinese = new Calendar(Texts.load(Language.ZH_CN));
    private final Calendar english = new Calendar(Texts.load(Language.EN));

    @ParameterizedTest
    @CsvSource({
        "14:30, 下午两点半", "14:00, 下午两点", "08:15, 上午八点一刻", "09:05, 上午九点零五分",
        "19:45, 晚上七点三刻", "12:10, 中午十二点十分", "00:20, 半夜十二点二十分", "06:59, 早上六点五十九分"
    })
    void saysTheTimeAsPeopleDo(String time, String said) {
        assertEquals(said, chinese.spokenTime(LocalTime.parse(time)));
    }

    @Test
    void knowsTheFarmersCalendar() {
        assertEquals("农历十月十四", chinese.lunar(DAY));
        assertEquals(Optional.of("小雪"), Calendar.solarTerm(DAY));
        assertEquals(Optional.empty(), Calendar.solarTerm(DAY.plusDays(1)));
        assertEquals("Lunar month 10, day 14", english.lunar(DAY));
    }

    @Test
    void writesTheDate() {
        assertEquals("2026年11月22日 星期日", chinese.fullDate(DAY));
        assertEquals("Sunday, 22 November 2026", english.fullDate(DAY));
        assertEquals("上午 9:20", chinese.time(LocalTime.of(9, 20)));
        assertEquals("2:30 pm", english.time(LocalTime.of(14, 30)));
        assertEquals("12:20 am", english.time(LocalTime.of(0, 20)));
    }
}
