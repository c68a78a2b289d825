package org.yizhan.demo.almanac;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.yizhan.domain.almanac.Prices;
import org.yizhan.domain.almanac.Weather;
import org.yizhan.domain.almanac.Weather.Day;
import org.yizhan.domain.almanac.Weather.Sky;

/// An invented forecast and an invented market, dated around the day they are asked for.
public final class DemoAlmanac {
    private DemoAlmanac() {}

    public static Weather weather(LocalDate today) {
        return new Weather(
                "清河镇",
                today,
                List.of(
                        new Day(today, Sky.SUN, -2, 9, "早上有霜，菜盖一盖"),
                        new Day(today.plusDays(1), Sky.CLOUDS, 0, 8, ""),
                        new Day(today.plusDays(2), Sky.SNOW, -5, 2, "路滑，老人少出门"),
                        new Day(today.plusDays(3), Sky.WIND, -6, 4, "风大，别烧秸秆")));
    }

    public static Prices prices(LocalDate today) {
        return new Prices(
                "清河镇集市",
                "清河镇农业站",
                today.minusDays(1),
                List.of(
                        price("玉米", "斤", 112, 110),
                        price("小麦", "斤", 128, 128),
                        price("花生", "斤", 460, 475),
                        price("大白菜", "斤", 45, 40),
                        price("苹果", "斤", 260, 250),
                        price("鸡蛋", "斤", 520, 515),
                        price("生猪", "斤", 780, 810)));
    }

    private static Prices.Price price(String name, String unit, long fen, long before) {
        return new Prices.Price(name, unit, fen, OptionalLong.of(before));
    }
}
