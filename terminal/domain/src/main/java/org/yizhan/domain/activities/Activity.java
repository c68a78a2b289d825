package org.yizhan.domain.activities;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// Something the village does together, such as a film on the threshing ground.
///
/// @param at when it begins, in the village's time
/// @param places for how many there is room; 0 for everyone
/// @param text a sentence or two on what it is; may be empty
/// @param lunar what its day is by the lunar calendar, where it was chosen by that: such a day comes
///     again every year
public record Activity(
        String title,
        LocalDate day,
        LocalTime at,
        String where,
        int places,
        String text,
        boolean cancelled,
        Optional<LunarDay> lunar) {
    /// On a day of the calendar.
    public Activity(
            String title,
            LocalDate day,
            LocalTime at,
            String where,
            int places,
            String text,
            boolean cancelled) {
        this(title, day, at, where, places, text, cancelled, Optional.empty());
    }

    /// Whether one can still sign up, or say that one is not coming.
    public boolean isOpen(LocalDate today) {
        return !cancelled && !day.isBefore(today);
    }

    /// Whether somebody more finds room.
    public boolean hasRoom(int signed) {
        return places == 0 || signed < places;
    }

    /// The same, called off.
    public Activity calledOff() {
        return new Activity(title, day, at, where, places, text, true, lunar);
    }

    /// When it may be held again; empty before it is over, where its day is none of the lunar calendar,
    /// and once its next day has gone by too.
    public Optional<LocalDate> again(LocalDate today, LunarDay.Almanac almanac) {
        return lunar.filter(_ -> day.isBefore(today))
                .map(yearly -> yearly.next(day.plusDays(1), almanac))
                .filter(next -> !next.isBefore(today));
    }
}
