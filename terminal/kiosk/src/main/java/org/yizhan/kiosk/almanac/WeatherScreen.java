package org.yizhan.kiosk.almanac;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yizhan.domain.almanac.Weather;
import org.yizhan.domain.almanac.Weather.Day;
import org.yizhan.domain.almanac.Weather.Sky;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Destination.PricesShown;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// Today's weather large, the next days below it, all of it said.
public final class WeatherScreen implements Screen {
    private static final int NEXT_DAYS = 3;

    private final Kit kit;
    private final LocalDate today;
    private final Optional<Weather> weather;
    private final List<Day> days;
    private final Node node;

    public WeatherScreen(Kit kit, Optional<Weather> weather, LocalDate today) {
        this.kit = kit;
        this.today = today;
        this.weather = weather;
        days = weather.map(known -> known.from(today)).orElse(List.of());
        node = days.isEmpty() ? unknown() : known();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        if (days.isEmpty()) {
            return Sentence.of("almanac.noWeather");
        }
        String all =
                days.stream()
                        .limit(1 + NEXT_DAYS)
                        .map(day -> kit.say(spoken(day)))
                        .collect(Collectors.joining());
        return Sentence.of(
                old() ? "almanac.oldWeatherPurpose" : "almanac.weatherPurpose", "days", all);
    }

    /// Whoever asks for the weather may be on the way to market.
    @Override
    public Optional<Node> note() {
        return Optional.of(
                kit.button("weather-prices", Sentence.of("almanac.toPrices"), new PricesShown(0))
                        .looking(
                                Print.row(
                                        "note-face",
                                        Picture.of("coins").styled("note-picture"),
                                        Print.line(kit.say("almanac.toPrices"), "note-word")),
                                "note-button"));
    }

    private boolean old() {
        return weather.map(known -> known.isOldOn(today)).orElse(false);
    }

    private Sentence spoken(Day day) {
        return Sentence.of(
                "almanac.day",
                "day",
                name(day),
                "sky",
                sky(day.sky()),
                "low",
                degrees(day.low()),
                "high",
                degrees(day.high()),
                "advice",
                day.advice().isEmpty()
                        ? ""
                        : kit.say(Sentence.of("almanac.advice", "advice", day.advice())));
    }

    /// 今天, 明天, 后天, then the date.
    private String name(Day day) {
        long ahead = today.until(day.day(), java.time.temporal.ChronoUnit.DAYS);
        return ahead == 0
                ? kit.say("almanac.today")
                : ahead == 1
                        ? kit.say("almanac.tomorrow")
                        : new Calendar(kit.narrator().texts()).weekday(day.day());
    }

    /// Who says so, and when.
    private String source() {
        return weather.map(known -> known.publisher() + " · " + date(known.issued())).orElse("");
    }

    private String date(LocalDate day) {
        return new Calendar(kit.narrator().texts()).date(day);
    }

    private static Sentence degrees(int degrees) {
        return Sentence.of(
                degrees < 0 ? "almanac.below" : "almanac.above", "degrees", Math.abs(degrees));
    }

    private static Sentence sky(Sky sky) {
        return Sentence.of(
                switch (sky) {
                    case SUN -> "almanac.sun";
                    case CLOUDS -> "almanac.clouds";
                    case RAIN -> "almanac.rain";
                    case SNOW -> "almanac.snow";
                    case WIND -> "almanac.wind";
                    case FOG -> "almanac.fog";
                });
    }

    private Node known() {
        VBox next = Print.column("weather-next");
        days.stream()
                .skip(1)
                .limit(old() ? NEXT_DAYS - 1 : NEXT_DAYS)
                .forEach(day -> next.getChildren().add(Print.grow(row(day))));
        Node middle =
                kit.glass().portrait()
                        ? Print.column("weather", large(days.getFirst()), Print.grow(next))
                        : Print.row("weather", large(days.getFirst()), Print.grow(next));
        VBox all =
                Print.column(
                        "list",
                        Print.line(kit.say("almanac.weatherTitle"), "screen-title"),
                        Print.grow(middle),
                        Print.line(source(), "source-line"));
        if (old()) {
            all.getChildren().add(1, Old.sign(kit, "almanac.oldWeather"));
        }
        return all;
    }

    private Node large(Day day) {
        VBox words =
                Print.column(
                        "weather-words",
                        Print.line(name(day) + " · " + kit.say(sky(day.sky())), "weather-sky"),
                        Print.word(range(day), "weather-large"));
        if (!day.advice().isEmpty()) {
            words.getChildren().add(Print.line(day.advice(), "weather-advice"));
        }
        Picture picture = picture(day).styled("weather-picture");
        return kit.glass().portrait()
                ? Print.row("weather-today", picture, Print.grow(words))
                : upright(picture, words);
    }

    private static Node upright(Picture picture, VBox words) {
        words.setAlignment(Pos.CENTER);
        VBox card = Print.column("weather-today", Print.grow(picture), words);
        card.setAlignment(Pos.CENTER);
        return card;
    }

    private HBox row(Day day) {
        VBox words =
                Print.column(
                        "row-words",
                        Print.line(name(day) + " · " + kit.say(sky(day.sky())), "weather-day"));
        if (!day.advice().isEmpty()) {
            words.getChildren().add(Print.line(day.advice(), "row-text"));
        }
        return Print.row(
                "weather-row",
                picture(day).styled("weather-small"),
                Print.grow(words),
                Print.word(range(day), "weather-range"));
    }

    private static String range(Day day) {
        return day.low() + "° ~ " + day.high() + "°";
    }

    private static Picture picture(Day day) {
        return Picture.of("sky-" + day.sky().name().toLowerCase(Locale.ROOT));
    }

    private Node unknown() {
        VBox message =
                Medallion.of("sun", kit.say("almanac.weatherTile"), kit.say("almanac.noWeather"));
        message.getStyleClass().add("consultation");
        return message;
    }
}
