package org.yizhan.web.almanac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.yizhan.domain.almanac.Weather;
import org.yizhan.domain.almanac.Weather.Day;
import org.yizhan.domain.almanac.Weather.Sky;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Typed;

/// The forecast of today and the days after, a row each. A row without temperatures is left out.
record WeatherForm(Typed typed, LocalDate today) {
    static final int DAYS = 4;

    private static final int COLDEST = -55;
    private static final int HOTTEST = 50;
    private static final int LONGEST_ADVICE = 20;
    private static final int LONGEST_PUBLISHER = 20;

    /// The key of what a sky is called.
    static String sky(Sky sky) {
        return switch (sky) {
            case SUN -> "almanac.sun";
            case CLOUDS -> "almanac.clouds";
            case RAIN -> "almanac.rain";
            case SNOW -> "almanac.snow";
            case WIND -> "almanac.wind";
            case FOG -> "almanac.fog";
        };
    }

    static List<Sky> skies() {
        return List.of(Sky.values());
    }

    /// With what is known already.
    static WeatherForm usual(Optional<Weather> known, String publisher, LocalDate today) {
        Map<String, String> texts = new HashMap<>();
        texts.put("publisher", publisher);
        known.ifPresent(weather -> {
            for (Day day : weather.days()) {
                int row = (int) (day.day().toEpochDay() - today.toEpochDay());
                texts.put("sky" + row, day.sky().name());
                texts.put("low" + row, Integer.toString(day.low()));
                texts.put("high" + row, Integer.toString(day.high()));
                texts.put("advice" + row, day.advice());
            }
        });
        return new WeatherForm(Typed.usual(texts), today);
    }

    static WeatherForm read(Form form, LocalDate today) {
        Typed typed =
                Typed.of(form).need("publisher", LONGEST_PUBLISHER, "almanac.form.noPublisher");
        for (int row = 0; row < DAYS; row++) {
            boolean empty = typed.text("low" + row).isEmpty() && typed.text("high" + row).isEmpty();
            typed =
                    typed.check(
                            "low" + row, !empty && !isRange(typed, row), "almanac.form.badDegrees");
            typed =
                    typed.check(
                            "advice" + row,
                            typed.text("advice" + row).length() > LONGEST_ADVICE,
                            "almanac.form.longAdvice");
        }
        WeatherForm read = new WeatherForm(typed, today);
        return new WeatherForm(
                typed.check("low0", read.days().isEmpty(), "almanac.form.noDay"), today);
    }

    private static boolean isRange(Typed typed, int row) {
        OptionalInt low = typed.whole("low" + row);
        OptionalInt high = typed.whole("high" + row);
        return low.isPresent()
                && high.isPresent()
                && low.getAsInt() >= COLDEST
                && high.getAsInt() <= HOTTEST
                && low.getAsInt() <= high.getAsInt();
    }

    LocalDate day(int row) {
        return today.plusDays(row);
    }

    private List<Day> days() {
        List<Day> days = new ArrayList<>();
        for (int row = 0; row < DAYS; row++) {
            if (isRange(typed, row)) {
                days.add(
                        new Day(
                                day(row),
                                sky(row),
                                typed.whole("low" + row).orElseThrow(),
                                typed.whole("high" + row).orElseThrow(),
                                typed.text("advice" + row)));
            }
        }
        return days;
    }

    private Sky sky(int row) {
        String chosen = typed.text("sky" + row);
        return skies().stream()
                .filter(sky -> sky.name().equals(chosen))
                .findFirst()
                .orElse(Sky.SUN);
    }

    Weather weather() {
        return new Weather(typed.text("publisher"), today, days());
    }
}
