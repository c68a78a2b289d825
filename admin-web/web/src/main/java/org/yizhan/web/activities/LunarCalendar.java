package org.yizhan.web.activities;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.LunarMonth;
import com.nlf.calendar.Solar;
import com.nlf.calendar.util.LunarUtil;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.activities.LunarDay;
import org.yizhan.domain.texts.Sentence;

/// The lunar calendar as staff read it: 九月初九.
final class LunarCalendar implements LunarDay.Almanac {
    @Override
    public LocalDate solar(int lunarYear, LunarDay day) {
        @Nullable LunarMonth month = LunarMonth.fromYm(lunarYear, day.month());
        int last = month == null ? day.day() : month.getDayCount();
        Solar solar = Lunar.fromYmd(lunarYear, day.month(), Math.min(day.day(), last)).getSolar();
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }

    /// Such as 农历九月初九.
    static Sentence of(LocalDate day) {
        Lunar lunar =
                Solar.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).getLunar();
        return new LunarDay(Math.abs(lunar.getMonth()), lunar.getDay())
                .said(lunar.getMonthInChinese(), lunar.getDayInChinese());
    }

    /// Such as 腊月.
    ///
    /// @param number 1 to 12
    static Sentence month(int number) {
        return Sentence.of(
                "activities.form.lunarMonth", "month", LunarUtil.MONTH[number], "number", number);
    }

    /// Such as 初八.
    ///
    /// @param number 1 to 30
    static Sentence day(int number) {
        return Sentence.of(
                "activities.form.lunarDay", "day", LunarUtil.DAY[number], "number", number);
    }
}
