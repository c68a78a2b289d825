package org.yizhan.web.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.activities.Activity;
import org.yizhan.domain.activities.LunarDay;
import org.yizhan.domain.activities.Signup;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.activities.Activities;
import org.yizhan.ledger.activities.ActivityFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

class ActivityPagesTest {
    private static final String PAGE = "/at/" + TestVillage.VILLAGE + "/activities";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir Path folder;

    private static List<Entry<Activity>> planned(TestVillage village) {
        return village
                .ledger
                .read(views -> new Activities(views).from(TestVillage.VILLAGE, TODAY))
                .stream()
                .filter(entry -> entry.value().title().equals("义诊"))
                .toList();
    }

    @Test
    void anActivityIsPlannedItsGuestsAreSeenAndItIsCalledOff() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            DemoVillage demo = DemoVillage.of(DemoVillage.SEED, TODAY);
            demo.recordInto(village.ledger);
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            TestBrowser browser = new TestBrowser(village);
            browser.signIn("liu");
            String form = PAGE + "/new";
            String wrong = plan(browser, form, "2026-11-21");
            assertTrue(wrong.contains("请写全"), wrong);
            assertEquals(List.of(), planned(village), "it was in the past");
            plan(browser, form, "2026-12-01");
            SubjectId activity = planned(village).getFirst().subject();
            Signup signup = new Signup(activity, demo.people().named("王秀英").id(), true);
            village.put(TestVillage.VILLAGE, ActivityFacts.SIGNUP, signup.subject(), signup);
            String list = browser.open(PAGE).body();
            assertTrue(list.contains("1 人报名，名额 50 个"), list);
            assertTrue(list.contains("王秀英"), list);
            browser.submit(PAGE, PAGE + "/" + activity + "/cancel");
            assertFalse(planned(village).getFirst().value().isOpen(TODAY));
        }
    }

    private static String plan(TestBrowser browser, String form, String day) {
        return plan(browser, form, day, "", "");
    }

    private static String plan(
            TestBrowser browser, String form, String day, String lunarMonth, String lunarDay) {
        return browser.submit(
                        form,
                        form,
                        "title",
                        "义诊",
                        "day",
                        day,
                        "time",
                        "09:00",
                        "where",
                        "卫生室",
                        "places",
                        "50",
                        "text",
                        "",
                        "lunarMonth",
                        lunarMonth,
                        "lunarDay",
                        lunarDay)
                .body();
    }

    @Test
    void anActivityMayHaveItsDayByTheLunarCalendar() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            TestBrowser browser = new TestBrowser(village);
            browser.signIn("liu");
            String form = PAGE + "/new";
            String half = plan(browser, form, "2026-12-01", "12", "");
            assertTrue(half.contains("请写全") && half.contains("value=\"12\" selected"), half);
            assertEquals(List.of(), planned(village));
            String list = plan(browser, form, "2026-12-01", "12", "8");
            assertEquals(LocalDate.of(2027, 1, 15), planned(village).getFirst().value().day());
            assertTrue(list.contains("2027年1月15日 · 农历腊月初八"), list);
        }
    }

    @Test
    void aFestivalThatIsOverIsPlannedAgainForItsNextDayWithOneTouch() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            TestBrowser browser = new TestBrowser(village);
            browser.signIn("liu");
            SubjectId before = new SubjectId(7, 7);
            village.put(
                    TestVillage.VILLAGE,
                    ActivityFacts.ACTIVITY,
                    before,
                    new Activity(
                            "义诊",
                            LocalDate.of(2026, 10, 18),
                            LocalTime.of(8, 30),
                            "卫生室",
                            50,
                            "量血压",
                            false,
                            Optional.of(new LunarDay(9, 9))));
            String again = PAGE + "/" + before + "/again";
            String list = browser.open(PAGE).body();
            assertTrue(list.contains("下一次是2027年10月8日，农历九月初九"), list);
            assertTrue(list.contains("href=\"" + again + "\""), list);
            String form = browser.open(again).body();
            assertTrue(
                    form.contains("value=\"9\" selected") && form.contains("value=\"08:30\""),
                    form);
            plan(browser, PAGE + "/new", "2027-10-08", "9", "9");
            Activity next = planned(village).getFirst().value();
            assertEquals(LocalDate.of(2027, 10, 8), next.day());
            assertEquals(Optional.of(new LunarDay(9, 9)), next.lunar());
            assertFalse(browser.open(PAGE).body().contains(again), "it is planned");
        }
    }
}
