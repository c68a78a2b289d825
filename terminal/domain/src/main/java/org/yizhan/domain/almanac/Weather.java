package org.yizhan.domain.almanac;

import java.time.LocalDate;
import java.util.List;

/// The weather of the days to come.
///
/// @param publisher who says so, such as "清河镇"
/// @param issued the day it was said
/// @param days from the first on, each once
public record Weather(String publisher, LocalDate issued, List<Day> days) {
    public Weather {
        days = List.copyOf(days);
    }

    /// @param low degrees Celsius at night
    /// @param high degrees Celsius by day
    /// @param advice in people's words, such as "早上有霜，菜盖一盖"; may be empty
    public record Day(LocalDate day, Sky sky, int low, int high, String advice) {}

    /// What the sky does. The names are stored.
    public enum Sky {
        SUN,
        CLOUDS,
        RAIN,
        SNOW,
        WIND,
        FOG
    }

    /// The days not yet over.
    public List<Day> from(LocalDate today) {
        return days.stream().filter(day -> !day.day().isBefore(today)).toList();
    }

    /// A forecast of the day before yesterday is no forecast.
    public boolean isOldOn(LocalDate today) {
        return issued.isBefore(today.minusDays(1)) || from(today).isEmpty();
    }
}
