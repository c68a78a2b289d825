package org.yizhan.kiosk.frame;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Optional;
import org.yizhan.domain.activities.LunarDay;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;

/// Dates and times in people's words: the day as the wall calendar has it, the hour as one says it.
public final class Calendar {
    private static final String[] DIGITS = "零 一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");

    private final Texts texts;

    public Calendar(Texts texts) {
        this.texts = texts;
    }

    /// The bare clock, such as `9:20`.
    public static String clock(LocalTime time) {
        return time.getHour() + ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }

    /// The clock with its part of the day, such as "上午 9:20".
    public String time(LocalTime time) {
        return say("screen.time", "part", part(time), "clock", twelve(time));
    }

    /// The time as one says it, such as "下午两点半".
    public String spokenTime(LocalTime time) {
        return say(
                "screen.spokenTime",
                "part",
                part(time),
                "hour",
                hour(time),
                "minute",
                minute(time),
                "clock",
                twelve(time));
    }

    /// Such as "11月22日".
    public String date(LocalDate day) {
        return say(
                "screen.date",
                "month",
                day.getMonthValue(),
                "day",
                day.getDayOfMonth(),
                "monthName",
                monthName(day));
    }

    /// Such as "2026年11月22日 星期日".
    public String fullDate(LocalDate day) {
        return say(
                "screen.fullDate",
                "year",
                day.getYear(),
                "date",
                Sentence.of(
                        "screen.date",
                        "month",
                        day.getMonthValue(),
                        "day",
                        day.getDayOfMonth(),
                        "monthName",
                        monthName(day)),
                "weekday",
                weekday(day));
    }

    /// Such as "星期日".
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, texts.language().locale());
    }

    /// Such as "农历十月十四".
    public String lunar(LocalDate day) {
        Lunar lunar = lunarOf(day);
        return texts.render(
                new LunarDay(Math.abs(lunar.getMonth()), lunar.getDay())
                        .said(lunar.getMonthInChinese(), lunar.getDayInChinese()));
    }

    /// The solar term that begins on this day, such as "小雪".
    public static Optional<String> solarTerm(LocalDate day) {
        return Optional.of(lunarOf(day).getJieQi()).filter(term -> !term.isEmpty());
    }

    private static Lunar lunarOf(LocalDate day) {
        return Solar.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).getLunar();
    }

    private Sentence part(LocalTime time) {
        int hour = time.getHour();
        return Sentence.of(
                hour < 5
                        ? "screen.part.night"
                        : hour < 8
                                ? "screen.part.early"
                                : hour < 12
                                        ? "screen.part.morning"
                                        : hour < 13
                                                ? "screen.part.noon"
                                                : hour < 18
                                                        ? "screen.part.afternoon"
                                                        : "screen.part.evening");
    }

    private static String twelve(LocalTime time) {
        return clock(time.withHour(onTheDial(time)));
    }

    /// 两点, not 二点.
    private static String hour(LocalTime time) {
        int hour = onTheDial(time);
        return hour == 2 ? "两" : DIGITS[hour];
    }

    /// 1 to 12.
    private static int onTheDial(LocalTime time) {
        return time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    }

    private static String minute(LocalTime time) {
        int minute = time.getMinute();
        return switch (minute) {
            case 0 -> "";
            case 15 -> "一刻";
            case 30 -> "半";
            case 45 -> "三刻";
            default -> chinese(minute) + "分";
        };
    }

    /// A minute from 1 to 59: 零五, 十, 十二, 二十, 五十九.
    private static String chinese(int minute) {
        if (minute < 10) {
            return "零" + DIGITS[minute];
        }
        String tens = minute < 20 ? "十" : DIGITS[minute / 10] + "十";
        return minute % 10 == 0 ? tens : tens + DIGITS[minute % 10];
    }

    private String monthName(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, texts.language().locale());
    }

    private String say(String key, Object... arguments) {
        return texts.render(Sentence.of(key, arguments));
    }
}
