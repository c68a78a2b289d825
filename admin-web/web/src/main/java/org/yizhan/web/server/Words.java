package org.yizhan.web.server;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;

/// The words of a page in the visitor's language, and how dates and times are said in it.
public final class Words {
    private final Texts texts;
    private final ZoneId zone;

    /// @param zone the village's
    public Words(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    public String get(String key, Object... namesAndValues) {
        return texts.render(Sentence.of(key, namesAndValues));
    }

    public String say(Sentence sentence) {
        return texts.render(sentence);
    }

    public Language language() {
        return texts.language();
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /// Such as 11月22日 星期日.
    public String day(LocalDate day) {
        String weekday =
                day.getDayOfWeek().getDisplayName(TextStyle.FULL, texts.language().locale());
        return switch (texts.language()) {
            case ZH_CN -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日 " + weekday;
            case EN ->
                    weekday
                            + ", "
                            + DateTimeFormatter.ofPattern("d MMM", texts.language().locale())
                                    .format(day);
        };
    }

    /// Such as 2026年11月22日.
    public String date(LocalDate day) {
        return switch (texts.language()) {
            case ZH_CN ->
                    day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case EN ->
                    DateTimeFormatter.ofPattern("d MMM yyyy", texts.language().locale())
                            .format(day);
        };
    }

    /// Such as 下午 2:30.
    public String time(Instant instant) {
        ZonedDateTime at = instant.atZone(zone);
        String clock = DateTimeFormatter.ofPattern("h:mm").format(at);
        return switch (texts.language()) {
            case ZH_CN -> partOfDay(at.getHour()) + " " + clock;
            case EN -> clock + (at.getHour() < 12 ? " am" : " pm");
        };
    }

    /// Such as 11月22日 星期日 下午 2:30.
    public String moment(Instant instant) {
        return day(dayOf(instant)) + " " + time(instant);
    }

    /// For papers that are kept: such as 2026年11月22日 星期日 下午 2:30.
    public String dated(Instant instant) {
        String moment = moment(instant);
        int year = dayOf(instant).getYear();
        return switch (texts.language()) {
            case ZH_CN -> year + "年" + moment;
            case EN -> moment + ", " + year;
        };
    }

    /// Such as 今天下午 2:30; a day that is neither today nor tomorrow is named.
    public String soon(Instant instant, LocalDate today) {
        LocalDate day = dayOf(instant);
        if (day.equals(today)) {
            return get("yizhan.day.today", "time", time(instant));
        }
        return day.equals(today.plusDays(1))
                ? get("yizhan.day.tomorrow", "time", time(instant))
                : moment(instant);
    }

    /// Such as -1,250.00.
    ///
    /// @param fen a hundredth of a yuan
    public String money(long fen) {
        return String.format(
                texts.language().locale(), "%,.2f", java.math.BigDecimal.valueOf(fen, 2));
    }

    /// How much travels or lies on a disk, never said to be less than it is: `120 KB`, `3.5 MB`.
    public String size(long bytes) {
        return bytes < 1_000_000
                ? Math.ceilDiv(bytes, 1_000) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", Math.ceilDiv(bytes, 100_000L) / 10.0);
    }

    /// A day that may not be known.
    public String date(Optional<LocalDate> day) {
        return day.map(this::date).orElse("");
    }

    private static String partOfDay(int hour) {
        if (hour < 6) {
            return "凌晨";
        }
        if (hour < 12) {
            return "上午";
        }
        return hour < 18 ? "下午" : "晚上";
    }
}
