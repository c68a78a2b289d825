package org.yizhan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.voicebox.VoiceboxFacts;

/// What the county's pages say: whom to call and why, where a village is, how far the organisation
/// reaches, every chart with its sentence and its table; and a village's first week and hand-over.
class CountyDayTest {
    private static final String AT = "/at/" + TestVillage.COUNTY;
    private static final PlaceId JOINT = new PlaceId("999901100J001");

    @TempDir Path folder;
    private TestVillage hub;
    private TestBrowser county;

    @BeforeEach
    void openTheHub() {
        hub = TestVillage.hub(folder);
        hub.account(TestVillage.COUNTY, "xian", Role.COUNTY);
        hub.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        county = new TestBrowser(hub);
        county.signIn("xian");
    }

    @AfterEach
    void close() {
        hub.close();
    }

    /// The part of a page between two texts.
    private static String between(String page, String from, String until) {
        int start = page.indexOf(from);
        int end = page.indexOf(until, start + from.length());
        return start < 0 ? "" : page.substring(start, end < 0 ? page.length() : end);
    }

    private void message() {
        Message message =
                new Message(
                        Audience.VILLAGE,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        new Voice("", 3),
                        Optional.empty(),
                        Optional.empty());
        hub.put(TestVillage.VILLAGE, VoiceboxFacts.MESSAGE, SubjectId.named("message"), message);
    }

    @Test
    void oneListSaysWhomToCallTheNumberAndEveryReason() {
        message();
        hub.silentTerminal();
        hub.clock.pass(Duration.ofDays(8));
        county.signIn("xian");
        String page = county.open(AT + "/calls").body();
        assertTrue(page.contains("终端还没来过消息"), page);
        assertTrue(page.contains("1 条留言七天没人回"), page);
        assertTrue(page.contains("139 0000 0001"), page);
        for (String typed : new String[] {"qsg", "999901100201", "%E9%9D%92%E7%9F%B3"}) {
            assertTrue(county.open(AT + "/calls?q=" + typed).body().contains("139 0000"), typed);
        }
        assertFalse(county.open(AT + "/calls?q=lsw").body().contains("139 0000"));
        String note = AT + "/calls/" + TestVillage.VILLAGE;
        county.submit(AT + "/calls", note, "outcome", "PROMISED", "note", "明天去看");
        String after = county.open(AT + "/calls").body();
        assertTrue(after.contains("先不提醒的 1 个村") && after.contains("明天去看"), after);
        hub.clock.pass(Duration.ofDays(4));
        county.signIn("xian");
        assertFalse(county.open(AT + "/calls").body().contains("先不提醒的"));
    }

    @Test
    void aVillageIsFoundByNameInitialsAndNumber() {
        for (String typed : new String[] {"%E6%9F%B3%E6%A0%91", "lsw", "999901100202"}) {
            String found = county.open(AT + "/places?q=" + typed).body();
            assertTrue(found.contains("柳树湾村"), typed);
            assertFalse(between(found, "<main", "</main>").contains("青石沟村"), typed);
        }
    }

    private void member(PlaceId place, int number, MemberStatus status, String group) {
        hub.put(
                place,
                BranchFacts.MEMBERSHIP,
                SubjectId.named(place + "/" + number),
                new Membership(status, Optional.of(LocalDate.of(2020, 7, 1)), group));
    }

    @Test
    void coverageShowsWhereNoBranchIsWhereItIsSmallAndWhoIsInNoGroup() {
        PlaceId small = new PlaceId("999901100203");
        for (Place place :
                new Place[] {new Place(small, "小河村", ""), new Place(JOINT, "河口联合党支部", "")}) {
            hub.put(
                    TestVillage.VILLAGE.parent().orElseThrow(),
                    PlaceFacts.PLACE,
                    PlaceFacts.subject(place.id()),
                    place);
        }
        for (int i = 0; i < 3; i++) {
            member(TestVillage.VILLAGE, i, MemberStatus.FULL, i == 0 ? "" : "第一党小组");
        }
        member(small, 1, MemberStatus.FULL, "第一党小组");
        member(small, 2, MemberStatus.PROBATIONARY, "第一党小组");
        String page = county.open(AT + "/coverage").body();
        assertTrue(between(page, "一个党员也没有登记的村", "</section>").contains("柳树湾村"));
        assertTrue(between(page, "正式党员不满 3 人的村", "</section>").contains("小河村"));
        assertFalse(between(page, "正式党员不满 3 人的村", "</section>").contains("青石沟村"));
        assertTrue(between(page, "有党员还没分党小组的村", "</section>").contains("青石沟村"));
        assertTrue(page.contains("河口联合党支部"));
    }

    @Test
    void everyChartHasItsSentenceAndItsTableAndAboveTheVillageNoVillageIsNamed() {
        DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22)).recordInto(hub.ledger);
        message();
        for (String place : new String[] {AT, "/at/" + TestVillage.VILLAGE}) {
            String page = between(county.open(place + "/charts").body(), "<main", "</main>");
            Matcher chart =
                    Pattern.compile("<section class=\"card\">(.*?)</section>", Pattern.DOTALL)
                            .matcher(page);
            int drawn = 0;
            int all = 0;
            while (chart.find()) {
                all++;
                boolean nothing = chart.group(1).contains("<p class=\"soft\">");
                boolean whole =
                        chart.group(1).contains("<table>")
                                && chart.group(1).contains("role=\"img\"")
                                && chart.group(1).matches("(?s).*<p>[^<]+</p>.*");
                assertTrue(nothing || whole, chart.group(1));
                drawn += whole ? 1 : 0;
            }
            assertTrue(all >= 5 && drawn >= 1, place + ": " + drawn + " of " + all);
            assertTrue(place.equals(AT) ? !page.contains("青石沟村") : true, "sums only");
        }
    }

    @Test
    void theFirstWeekIsTickedByWhatIsThereAndTheHandOverSheetSaysWhatIsOpen() {
        String at = "/at/" + TestVillage.VILLAGE;
        TestBrowser liu = new TestBrowser(hub);
        liu.signIn("liu");
        assertTrue(liu.open(at + "/firstweek").body().contains("6 件事，做好了 0 件"));
        DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22)).recordInto(hub.ledger);
        String contact = at + "/contact";
        var wrong = liu.submit(contact, contact, "name", "王会计", "phone", "明天");
        assertEquals(422, wrong.statusCode());
        liu.submit(contact, contact, "name", "王会计", "phone", "139 0000 0001");
        String week = liu.open(at + "/firstweek").body();
        assertTrue(week.toLowerCase(Locale.ROOT).contains("6 件事，做好了 5 件"), week);
        String sheet = liu.open(at + "/handover").body();
        for (String said : new String[] {"王会计", "139 0000 0001", "支部党员大会", "刘建国", "交的人", "密码不交接"}) {
            assertTrue(sheet.contains(said), said);
        }
    }
}
