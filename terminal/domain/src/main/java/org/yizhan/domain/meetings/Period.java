package org.yizhan.domain.meetings;

import java.time.LocalDate;
import java.time.YearMonth;

/// How often a kind of meeting is due.
public enum Period {
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12),
    /// When there is a reason.
    AS_NEEDED(0);

    private final int months;

    Period(int months) {
        this.months = months;
    }

    /// How many it lasts; 0 where there is no rhythm.
    public int months() {
        return months;
    }

    /// The first day of the period a day lies in.
    public LocalDate from(LocalDate day) {
        if (months == 0) {
            return day;
        }
        int first = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), first, 1);
    }

    /// The last day of the period a day lies in.
    public LocalDate until(LocalDate day) {
        return months == 0 ? day : YearMonth.from(from(day)).plusMonths(months - 1L).atEndOfMonth();
    }
}
