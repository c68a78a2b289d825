package org.yizhan.web.almanac;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.almanac.Prices;
import org.yizhan.domain.almanac.Weather;
import org.yizhan.domain.places.Place;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.almanac.Almanac;
import org.yizhan.ledger.almanac.AlmanacFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// What the terminals tell of weather and market, how old it is, and entering it anew.
public final class AlmanacPages {
    private static final Access PUBLISH = Access.publishers();
    private static final String WEATHER = "/at/{place}/almanac/weather";
    private static final String PRICES = "/at/{place}/almanac/prices";

    private final Ledger ledger;
    private final Surroundings surroundings;

    /// What is told here now, from here or from above.
    record ShownPage(Optional<Weather> weather, Optional<Prices> prices, LocalDate today) {}

    public AlmanacPages(Ledger ledger, Surroundings surroundings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/almanac", PUBLISH, this::show),
                Route.get(WEATHER, PUBLISH, this::writeWeather),
                Route.post(WEATHER, PUBLISH, this::keepWeather),
                Route.get(PRICES, PUBLISH, this::writePrices),
                Route.post(PRICES, PUBLISH, this::keepPrices));
    }

    private LocalDate today(Visit visit) {
        return visit.words().dayOf(surroundings.clock().instant());
    }

    private String publisher(Visit visit) {
        return ledger.read(views -> new Places(views).find(visit.place()))
                .map(Place::name)
                .orElse("");
    }

    private Answer show(Visit visit) {
        return Answer.page(
                "almanac/shown.jte",
                ledger.read(views -> {
                    Almanac almanac = new Almanac(views);
                    return new ShownPage(
                            almanac.weather(visit.place()),
                            almanac.prices(visit.place()),
                            today(visit));
                }));
    }

    private Answer writeWeather(Visit visit) {
        Optional<Weather> known = ledger.read(views -> new Almanac(views).weather(visit.place()));
        return Answer.page(
                "almanac/weather.jte", WeatherForm.usual(known, publisher(visit), today(visit)));
    }

    private Answer keepWeather(Visit visit) {
        WeatherForm form = WeatherForm.read(visit.form(), today(visit));
        if (!form.typed().isRight()) {
            return Answer.again("almanac/weather.jte", form);
        }
        return keep(visit, Draft.of(AlmanacFacts.WEATHER, AlmanacFacts.SKY, form.weather()));
    }

    private Optional<Prices> own(Visit visit) {
        return ledger.read(views ->
                views.register(AlmanacFacts.PRICES)
                        .find(visit.place(), AlmanacFacts.MARKET)
                        .map(Entry::value));
    }

    private Answer writePrices(Visit visit) {
        Optional<Prices> known =
                own(visit).or(() -> ledger.read(views -> new Almanac(views).prices(visit.place())));
        return Answer.page(
                "almanac/prices.jte", PricesForm.usual(known, publisher(visit), today(visit)));
    }

    private Answer keepPrices(Visit visit) {
        PricesForm form = PricesForm.read(visit.form(), today(visit));
        if (!form.typed().isRight()) {
            return Answer.again("almanac/prices.jte", form);
        }
        Optional<Prices> before =
                own(visit).or(() -> ledger.read(views -> new Almanac(views).prices(visit.place())));
        return keep(visit, Draft.of(AlmanacFacts.PRICES, AlmanacFacts.MARKET, form.prices(before)));
    }

    private Answer keep(Visit visit, Draft<?> draft) {
        ledger.record(visit.place(), visit.staff().actor(), draft);
        return new Answer.Redirect(visit.at("/almanac"));
    }
}
