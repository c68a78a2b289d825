package org.yizhan.web.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// What the law asks of meetings, what a county makes of it, and what follows in a village: when the
/// next is due, and how early people are told. It is 22 November 2026.
class RulesTest {
    private static final String COUNTY = "/at/" + TestVillage.COUNTY + "/rules";
    private static final String MEETINGS = "/at/" + TestVillage.VILLAGE + "/meetings";
    private static final String NEW = MEETINGS + "/new";

    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser county;
    private TestBrowser secretary;
    private String assembly;

    @BeforeEach
    void start() {
        village = TestVillage.terminal(folder);
        DemoVillage demo = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
        demo.recordInto(village.ledger);
        assembly = MEETINGS + "/" + demo.agenda().meeting().id();
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        village.account(TestVillage.COUNTY, "chen", Role.COUNTY);
        secretary = new TestBrowser(village);
        secretary.signIn("liu");
        county = new TestBrowser(village);
        county.signIn("chen");
    }

    @AfterEach
    void stop() {
        village.close();
    }

    private String write(String kind, String... fields) {
        String form = COUNTY + "/" + kind;
        return county.submit(form, form, fields).body();
    }

    @Test
    void everythingACountyWritesHoldsInItsVillagesUntilItTakesItBack() {
        assertTrue(secretary.open(assembly).body().contains("要到 24 人"));
        String listed =
                write(
                        "assembly",
                        "presence",
                        ">=2/3",
                        "adoption",
                        ">=3/4",
                        "ofPresent",
                        "true",
                        "period",
                        "MONTHLY",
                        "noticeDays",
                        "5",
                        "voting",
                        "ALL_EXPECTED",
                        "circle",
                        "GROUP");
        for (String said : List.of("3分之2以上", "到会的人的4分之3以上", "每月一次", "提前 5 天", "该来的人都有", "党小组的党员")) {
            assertTrue(listed.contains(said), said);
        }
        assertTrue(secretary.open(assembly).body().contains("要到 31 人"));
        assertTrue(secretary.open(MEETINGS.replace("meetings", "rules")).body().contains("县里定的"));
        write("assembly");
        assertTrue(secretary.open(assembly).body().contains("要到 24 人"));
        assertFalse(county.open(COUNTY).body().contains("县里定的"));
    }

    @Test
    void whatIsNoRuleIsNotTaken() {
        String form = COUNTY + "/assembly";
        assertEquals(400, county.submit(form, form, "presence", ">9/1").statusCode());
        assertEquals(404, county.open(COUNTY + "/birthday").statusCode());
        assertEquals(
                404,
                county.open("/at/" + TestVillage.VILLAGE + "/rules/assembly").statusCode(),
                "rules are the county's");
        assertTrue(secretary.open(assembly).body().contains("要到 24 人"));
    }

    @Test
    void whatThePeriodHasNotHadYetIsOfferedWithItsDay() {
        String list = secretary.open(MEETINGS).body();
        String due =
                list.substring(
                        list.indexOf("id=\"due\""),
                        list.indexOf("</section>", list.indexOf("id=\"due\"")));
        assertTrue(due.contains("支部委员会会议") && due.contains("这个月还没开"), due);
        assertTrue(due.contains("村民代表会议") && due.contains("这个季度还没开"), due);
        assertFalse(due.contains(">支部党员大会<"), "this quarter's is today");
        String form = secretary.open(NEW + "?kind=VILLAGERS").body();
        assertTrue(form.contains("每年一次。可以定在12月2日 星期三"), form);
        assertTrue(form.contains("value=\"2026-12-02\""), form);
        assertTrue(form.contains("value=\"VILLAGERS\" selected"), form);
        String next = secretary.open(NEW + "?kind=ASSEMBLY").body();
        assertTrue(next.contains("每季度一次。上次是2026年11月22日，这次可以定在2月22日 星期一"), next);
        assertTrue(next.contains("value=\"2027-02-22\""), next);
    }

    @Test
    void whoSimplyOpensANewMeetingIsOfferedToday() {
        String form = secretary.open(NEW).body();
        assertTrue(form.contains("每季度一次。上次是2026年11月22日。"), form);
        assertTrue(form.contains("value=\"2026-11-22\""), form);
        assertFalse(form.contains("2027"), form);
        write("assembly", "noticeDays", "5");
        String told = secretary.open(NEW).body();
        assertTrue(told.contains("value=\"2026-11-27\""), "people are told five days before");
    }

    @Test
    void villagersAreToldTenDaysBefore() {
        String[] tomorrow = meeting("2026-11-23");
        var refused = secretary.submit(NEW, NEW, tomorrow);
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("要提前 10 天通知，最早定在12月2日"), refused.body());
        assertEquals(200, secretary.submit(NEW, NEW, meeting("2026-12-02")).statusCode());
        String[] told = java.util.Arrays.copyOf(tomorrow, tomorrow.length + 2);
        told[tomorrow.length] = "told";
        told[tomorrow.length + 1] = "yes";
        assertEquals(200, secretary.submit(NEW, NEW, told).statusCode());
        List<Meetings.Listed> planned =
                village.ledger.read(views -> new Meetings(views).list(TestVillage.VILLAGE)).stream()
                        .filter(listed -> listed.meeting().kind() == MeetingKind.VILLAGERS)
                        .toList();
        assertEquals(2, planned.size());
        String postpone = MEETINGS + "/" + planned.getFirst().id() + "/postpone";
        String[] sooner = {"day", "2026-11-30", "time", "09:00", "reason", "下雨"};
        assertEquals(422, secretary.submit(postpone, postpone, sooner).statusCode());
        String[] later = {"day", "2026-12-05", "time", "09:00", "reason", "下雨"};
        assertEquals(200, secretary.submit(postpone, postpone, later).statusCode());
    }

    private static String[] meeting(String day) {
        return new String[] {
            "kind", "VILLAGERS", "day", day, "time", "09:00", "room", "晒场", "expected", "members"
        };
    }
}
