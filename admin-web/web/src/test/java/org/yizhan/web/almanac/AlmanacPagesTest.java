package org.yizhan.web.almanac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.almanac.Prices;
import org.yizhan.domain.almanac.Weather;
import org.yizhan.domain.almanac.Weather.Day;
import org.yizhan.domain.almanac.Weather.Sky;
import org.yizhan.ledger.almanac.Almanac;
import org.yizhan.ledger.almanac.AlmanacFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

class AlmanacPagesTest {
    private static final String PAGE = "/at/" + TestVillage.VILLAGE + "/almanac";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir Path folder;

    private static TestBrowser browser(TestVillage village) {
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        TestBrowser browser = new TestBrowser(village);
        browser.signIn("liu");
        return browser;
    }

    @Test
    void theWeatherIsEnteredDayByDay() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            TestBrowser browser = browser(village);
            String form = PAGE + "/weather";
            String again =
                    browser.submit(form, form, "publisher", "清河镇", "low0", "9", "high0", "1")
                            .body();
            assertTrue(again.contains("最低不能比最高还高"));
            browser.submit(
                    form,
                    form,
                    "publisher",
                    "清河镇",
                    "sky0",
                    "SNOW",
                    "low0",
                    "-5",
                    "high0",
                    "2",
                    "advice0",
                    "路滑",
                    "low1",
                    "",
                    "high1",
                    "",
                    "sky2",
                    "SUN",
                    "low2",
                    "0",
                    "high2",
                    "8");
            Optional<Weather> known =
                    village.ledger.read(views -> new Almanac(views).weather(TestVillage.VILLAGE));
            assertEquals(
                    List.of(
                            new Day(TODAY, Sky.SNOW, -5, 2, "路滑"),
                            new Day(TODAY.plusDays(2), Sky.SUN, 0, 8, "")),
                    known.orElseThrow().days());
        }
    }

    @Test
    void aPriceKnowsWhatItWasBefore() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            Prices.Price corn = new Prices.Price("玉米", "斤", 110, OptionalLong.empty());
            village.put(
                    TestVillage.COUNTY,
                    AlmanacFacts.PRICES,
                    AlmanacFacts.MARKET,
                    new Prices("清河镇集市", "清河镇", TODAY.minusDays(5), List.of(corn)));
            TestBrowser browser = browser(village);
            assertTrue(browser.open(PAGE).body().contains("旧了"), "five days are old");
            String form = PAGE + "/prices";
            assertTrue(browser.open(form).body().contains("value=\"玉米\""), "goods stay");
            browser.submit(
                    form,
                    form,
                    "market",
                    "清河镇集市",
                    "publisher",
                    "村里",
                    "asked",
                    "2026-11-22",
                    "name0",
                    "玉米",
                    "unit0",
                    "斤",
                    "yuan0",
                    "1.12",
                    "name1",
                    "鸡蛋",
                    "unit1",
                    "斤",
                    "yuan1",
                    "5.2");
            Prices now =
                    village.ledger
                            .read(views -> new Almanac(views).prices(TestVillage.VILLAGE))
                            .orElseThrow();
            assertEquals(2, now.goods().getFirst().rise());
            assertEquals(OptionalLong.empty(), now.goods().get(1).fenBefore());
            assertEquals(520, now.goods().get(1).fen());
        }
    }
}
