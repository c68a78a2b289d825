package org.yizhan.ledger.almanac;

import java.util.List;
import org.yizhan.domain.almanac.Prices;
import org.yizhan.domain.almanac.Weather;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.facts.FactType;

/// The types of facts of the almanac. The place is whom they are for: everyone in it. A place has
/// one forecast and one list of prices; a newer one takes the place of the older.
public final class AlmanacFacts {
    public static final FactType<Weather> WEATHER =
            FactType.register("almanac.weather", Weather.class).visibleWithin();
    public static final FactType<Prices> PRICES =
            FactType.register("almanac.prices", Prices.class).visibleWithin();

    public static final SubjectId SKY = SubjectId.named("almanac/weather");
    public static final SubjectId MARKET = SubjectId.named("almanac/prices");

    public static final List<FactType<?>> TYPES = List.of(WEATHER, PRICES);

    private AlmanacFacts() {}
}
