package org.yizhan.ledger.almanac;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yizhan.domain.almanac.Prices;
import org.yizhan.domain.almanac.Weather;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about weather and market: the newest that the place or one above it has, the nearer
/// where two are of one day.
public final class Almanac {
    private final Views views;

    public Almanac(Views views) {
        this.views = views;
    }

    public Optional<Weather> weather(PlaceId place) {
        return newest(place, AlmanacFacts.WEATHER, AlmanacFacts.SKY, Weather::issued);
    }

    public Optional<Prices> prices(PlaceId place) {
        return newest(place, AlmanacFacts.PRICES, AlmanacFacts.MARKET, Prices::asked);
    }

    private <B> Optional<B> newest(
            PlaceId place, FactType<B> type, SubjectId subject, Function<B, LocalDate> day) {
        return Stream.iterate(
                        Optional.of(place), Optional::isPresent, at -> at.flatMap(PlaceId::parent))
                .flatMap(Optional::stream)
                .flatMap(at -> views.register(type).find(at, subject).stream())
                .map(Entry::value)
                .reduce((near, far) -> day.apply(far).isAfter(day.apply(near)) ? far : near);
    }
}
