package org.yizhan.web.attendance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.domain.meetings.MeetingRules;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.meetings.Answers;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.settings.SettingFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// The demo village's assembly: 50 expected, 46 with a vote, 24 needed.
class MeetingDayTest {
    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser browser;
    private SubjectId meeting;
    private List<SubjectId> voters;
    private String path;

    @BeforeEach
    void start() {
        village = TestVillage.terminal(folder);
        DemoVillage demo = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
        demo.recordInto(village.ledger);
        meeting = demo.agenda().meeting().id();
        voters = demo.agenda().meeting().value().voters();
        path = "/at/" + TestVillage.VILLAGE + "/meetings/" + meeting;
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        browser = new TestBrowser(village);
        browser.signIn("liu");
    }

    @AfterEach
    void stop() {
        village.close();
    }

    private String person(int voter) {
        return path + "/people/" + voters.get(voter);
    }

    private void phase(MeetingPhase phase) {
        village.put(
                TestVillage.VILLAGE, MeetingFacts.PROGRESS, meeting, new MeetingProgress(phase));
    }

    private String say(int voter, String what, String... fields) {
        return browser.submit(person(voter), person(voter) + what, fields).body();
    }

    @Test
    void answersTellWhetherThereWillBeEnough() {
        assertTrue(browser.open(path).body().contains("还差 24 人答应"));
        for (int i = 0; i < 24; i++) {
            say(i, "/answer", "reply", "COMING");
        }
        assertTrue(browser.open(path).body().contains("人数够了"));
        for (int i = 2; i < 25; i++) {
            say(i, "/answer", "reply", "LEAVE", "reason", "在县城看病");
        }
        String calls = browser.open(path + "/calls").body();
        assertTrue(calls.contains("人数不够，最好改期"), calls);
        assertTrue(calls.contains("能来 2 人，来不了 23 人，还没回话 21 人"), calls);
        assertTrue(calls.contains("在县城看病"), calls);
        assertTrue(calls.contains("【青石沟村】支部党员大会通知"), calls);
        assertTrue(calls.contains("href=\"tel:"), calls);
    }

    @Test
    void leaveToldToTheTerminalIsHeardByStaffAndCounted() throws IOException {
        DemoVillage demo = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
        Blobs blobs = Blobs.open(folder.resolve("blobs"));
        Answers answers = new Answers(village.ledger, blobs, TestVillage.VILLAGE);
        String card = demo.cards().of(voters.getFirst()).digits();
        byte[] sound = "OggS, as it were".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Answers.Answered.KEPT, answers.leave(meeting, new Answers.Spoken(sound, 7), card));
        assertEquals(
                Answers.Answered.NOT_OUR_CARD,
                answers.leave(
                        meeting, new Answers.Spoken(sound, 7), demo.cards().forged().digits()));
        assertTrue(browser.open(path + "/calls").body().contains("来不了 1 人"));
        assertTrue(browser.open(path + "/calls").body().contains(person(0) + "/voice"));
        assertArrayEquals(sound, browser.load(person(0) + "/voice").body());
        say(0, "/answer", "reply", "LEAVE", "reason", "在县城看病");
        assertArrayEquals(sound, browser.load(person(0) + "/voice").body(), "still there");
        phase(MeetingPhase.OPEN);
        assertEquals(Answers.Answered.OVER, answers.coming(meeting, card));
    }

    @Test
    void whoIsExcusedByDecisionNeedNotCome() {
        assertTrue(browser.open(path).body().contains("有表决权的 46 人，要到 24 人"));
        say(0, "/excuse", "approved", "镇党委同意，10月20日党员大会通过");
        say(1, "/excuse", "approved", "同上");
        String after = browser.open(path).body();
        assertTrue(after.contains("有表决权的 44 人，要到 23 人"), after);
        say(1, "/excuse", "counts", "yes");
        assertTrue(browser.open(path).body().contains("有表决权的 45 人，要到 23 人"));
        assertEquals(
                422,
                browser.submit(person(2), person(2) + "/excuse", "approved", " ").statusCode());
    }

    @Test
    void theCountysRuleIsTheOneThatCounts() {
        String name = MeetingRules.presence(MeetingKind.ASSEMBLY).name();
        village.put(
                TestVillage.COUNTY,
                SettingFacts.SETTING,
                SettingFacts.subject(name),
                new SettingFacts.Value(name, ">=2/3"));
        assertTrue(browser.open(path).body().contains("要到 31 人"));
    }

    @Test
    void aMeetingIsPutOffWithItsReason() {
        String form = path + "/postpone";
        assertEquals(
                422, browser.submit(form, form, "day", "2026-11-29", "time", "09:00").statusCode());
        assertEquals(
                422,
                browser.submit(form, form, "day", "2026-11-20", "time", "09:00", "reason", "下雨")
                        .statusCode());
        String after =
                browser.submit(form, form, "day", "2026-11-29", "time", "09:00", "reason", "下大雨")
                        .body();
        assertTrue(after.contains("改到11月29日 星期日 上午 9:00"), after);
        assertTrue(after.contains("下大雨"), after);
    }

    @Test
    void comingMeetingsGoIntoThePhonesCalendar() {
        String file = "/at/" + TestVillage.VILLAGE + "/papers/meetings.ics";
        String calendar = new String(browser.load(file).body(), StandardCharsets.UTF_8);
        assertTrue(
                calendar.lines()
                        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75),
                calendar);
        List<String> lines = calendar.replace("\r\n ", "").lines().toList();
        assertEquals("BEGIN:VCALENDAR", lines.getFirst());
        assertTrue(lines.contains("UID:" + meeting + "@yizhan"), calendar);
        assertTrue(lines.contains("SUMMARY:支部党员大会"), calendar);
        assertTrue(lines.contains("DTSTART:20261122T063000Z"), calendar);
        phase(MeetingPhase.CLOSED);
        String after = new String(browser.load(file).body(), StandardCharsets.UTF_8);
        assertFalse(after.contains(meeting.toString()), "it is over");
    }

    @Test
    void whoComesWhileTheClockIsInDoubtIsTakenAndMarked() {
        phase(MeetingPhase.OPEN);
        village.clock.pass(Duration.ofDays(-400));
        Checkins checkins = new Checkins(village.ledger, TestVillage.VILLAGE, village.clock);
        String card =
                DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22))
                        .cards()
                        .of(voters.getFirst())
                        .digits();
        assertInstanceOf(
                CheckinResult.Accepted.class, checkins.checkIn(card, Evidence.CARD_CAMERA));
        village.clock.pass(Duration.ofDays(400));
        browser.signIn("liu");
        String page = browser.open(path).body();
        assertTrue(page.contains("<span class=\"number\" id=\"present\">1</span>"), page);
        assertTrue(page.substring(page.indexOf("id=\"flags\"")).contains("钟"), page);
    }

    @Test
    void anEntryByHandNeedsAReasonAndSaysItAndAfterTheEndToo() {
        phase(MeetingPhase.OPEN);
        assertEquals(
                422, browser.submit(person(0), person(0) + "/enter", "other", "").statusCode());
        assertTrue(say(0, "/enter", "reason", "没带卡").contains("没带卡"));
        phase(MeetingPhase.CLOSED);
        village.clock.pass(Duration.ofMinutes(9));
        String after = say(1, "/enter", "other", "在里屋照看老人");
        assertTrue(after.contains("在里屋照看老人"), after);
        assertTrue(after.contains("散会后"), after);
        assertEquals(
                List.of(Optional.of("没带卡"), Optional.of("在里屋照看老人")),
                village
                        .ledger
                        .read(views -> new Attendance(views).records(TestVillage.VILLAGE, meeting))
                        .stream()
                        .map(record -> record.reason())
                        .toList());
    }

    @Test
    void aWrongRecordIsCorrectedAndBothStayVisible() {
        phase(MeetingPhase.OPEN);
        say(0, "/enter", "reason", "没带卡");
        String after = say(0, "/correct", "other", "认错人了");
        assertTrue(after.contains("认错人了"), after);
        assertTrue(after.contains("<span class=\"number\" id=\"present\">0</span>"), after);
        String again = say(0, "/enter", "reason", "卡坏了");
        assertTrue(again.contains("<span class=\"number\" id=\"present\">1</span>"), again);
        assertTrue(again.contains("认错人了"), again);
        assertEquals(
                Evidence.STAFF_ENTRY,
                village.ledger
                        .read(views -> new Attendance(views).of(TestVillage.VILLAGE, meeting))
                        .getFirst()
                        .evidence());
    }

    @Test
    void whyAMemberDidNotComeStandsInTheSheet() {
        phase(MeetingPhase.CLOSED);
        say(3, "/answer", "reply", "ABSENT", "reason", "牛丢了，上山找牛");
        String live = browser.open(path).body();
        assertTrue(live.contains("牛丢了，上山找牛"), live);
        assertFalse(browser.open(person(3)).body().contains("COMING"));
    }

    @Test
    void minutesThatAreTooLongStayInTheFormAndNothingIsCutOff() {
        String most = "议".repeat(15_000);
        var refused = browser.submit(path + "/minutes", path + "/minutes", "text", most + "完");
        assertTrue(refused.body().contains(most + "完"), "what was typed is there");
        assertTrue(refused.body().contains("最多 15000 个字"), refused.body().substring(0, 2000));
        assertEquals("", minutes());
        browser.submit(path + "/minutes", path + "/minutes", "text", most);
        assertEquals(most, minutes());
    }

    private String minutes() {
        return village.ledger.read(
                views -> new Meetings(views).minutes(TestVillage.VILLAGE, meeting).text());
    }
}
