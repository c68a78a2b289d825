package org.yizhan.web.almanac;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.yizhan.domain.almanac.Prices;
import org.yizhan.domain.almanac.Prices.Price;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Typed;

/// What was asked at a market, a row each. What the same thing cost the time before is known from
/// the list before.
record PricesForm(Typed typed, LocalDate today) {
    static final int ROWS = 10;

    private static final int LONGEST = 20;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_UNIT = 3;

    /// The goods of the time before, without their prices.
    static PricesForm usual(Optional<Prices> known, String publisher, LocalDate today) {
        Map<String, String> texts = new HashMap<>();
        texts.put("publisher", known.map(Prices::publisher).orElse(publisher));
        texts.put("market", known.map(Prices::market).orElse(""));
        texts.put("asked", today.toString());
        List<Price> goods = known.map(Prices::goods).orElse(List.of());
        for (int row = 0; row < Math.min(ROWS, goods.size()); row++) {
            texts.put("name" + row, goods.get(row).name());
            texts.put("unit" + row, goods.get(row).unit());
        }
        return new PricesForm(Typed.usual(texts), today);
    }

    static PricesForm read(Form form, LocalDate today) {
        Typed typed =
                Typed.of(form)
                        .need("market", LONGEST, "almanac.form.noMarket")
                        .need("publisher", LONGEST, "almanac.form.noPublisher");
        typed =
                typed.check(
                        "asked",
                        typed.day("asked").filter(day -> !day.isAfter(today)).isEmpty(),
                        "almanac.form.badAsked");
        boolean any = false;
        for (int row = 0; row < ROWS; row++) {
            boolean priced = !typed.text("yuan" + row).isEmpty();
            any |= priced;
            typed =
                    typed.check(
                            "yuan" + row,
                            priced && fen(typed, row).isEmpty(),
                            "almanac.form.badYuan");
            typed =
                    typed.check(
                            "name" + row, priced && !isNamed(typed, row), "almanac.form.noGoods");
        }
        return new PricesForm(typed.check("yuan0", !any, "almanac.form.noPrice"), today);
    }

    private static boolean isNamed(Typed typed, int row) {
        String name = typed.text("name" + row);
        String unit = typed.text("unit" + row);
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !unit.isEmpty()
                && unit.length() <= LONGEST_UNIT;
    }

    private static OptionalLong fen(Typed typed, int row) {
        String yuan = typed.text("yuan" + row);
        return yuan.matches("\\d{1,6}(\\.\\d{1,2})?")
                ? OptionalLong.of(new BigDecimal(yuan).movePointRight(2).longValueExact())
                : OptionalLong.empty();
    }

    /// @param before the list this one takes the place of
    Prices prices(Optional<Prices> before) {
        List<Price> goods = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            if (fen(typed, row).isPresent()) {
                String name = typed.text("name" + row);
                String unit = typed.text("unit" + row);
                goods.add(
                        new Price(
                                name, unit, fen(typed, row).getAsLong(), cost(before, name, unit)));
            }
        }
        return new Prices(
                typed.text("market"),
                typed.text("publisher"),
                typed.day("asked").orElseThrow(),
                goods);
    }

    private OptionalLong cost(Optional<Prices> before, String name, String unit) {
        LocalDate asked = typed.day("asked").orElseThrow();
        for (Price price : before.map(Prices::goods).orElse(List.of())) {
            if (price.name().equals(name) && price.unit().equals(unit)) {
                return before.get().asked().isBefore(asked)
                        ? OptionalLong.of(price.fen())
                        : price.fenBefore();
            }
        }
        return OptionalLong.empty();
    }
}
