package org.yizhan.web.away;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.attendance.Flag;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.Reply;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.attendance.MeetingSums;
import org.yizhan.ledger.exchange.Privacy;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// Taking part from afar, on the hub's pages, over HTTPS.
class RemoteTest {
    @TempDir Path folder;
    private AwayHub away;
    private SubjectId member;
    private TestBrowser phone;

    @BeforeEach
    void start() {
        away = new AwayHub(folder);
        member = away.members.get(0);
        phone = away.phoneOf(member);
    }

    @AfterEach
    void stop() {
        away.close();
    }

    @Test
    void aMemberAwayIsRecordedAsRemoteAndNotAsPresent() {
        away.until(Duration.ofMinutes(5));
        assertTrue(phone.open(away.page(member)).body().contains("远程签到</button>"));
        String answer = away.checkIn(phone, member, away.right(member));
        assertTrue(answer.contains("记作远程参加"), answer);
        assertEquals(Evidence.REMOTE, away.present().getFirst().evidence());
        away.phase(MeetingPhase.OPEN);
        away.secretary.signIn("liu"); // days later
        String seen =
                away.secretary
                        .open("/at/" + TestVillage.VILLAGE + "/meetings/" + away.meeting)
                        .body();
        assertTrue(seen.contains("人远程"), seen);
        assertEquals(0, came());
    }

    private int came() {
        return away.hub.ledger.read(views ->
                new MeetingSums(views)
                                .byKind(
                                        TestVillage.VILLAGE,
                                        YearMonth.of(2026, 11),
                                        YearMonth.of(2027, 2))
                                .stream()
                                .mapToInt(each -> each.sum().came())
                                .sum());
    }

    @Test
    void theSecondTapRecordsNothingMore() {
        away.until(Duration.ZERO);
        away.checkIn(phone, member, away.right(member));
        assertTrue(away.checkIn(phone, member, away.right(member)).contains("已经远程签过了"));
        assertEquals(1, away.present().getFirst().times());
    }

    @Test
    void outsideTheWindowNobodyIsRecorded() {
        away.until(Duration.ofMinutes(31));
        assertTrue(away.checkIn(phone, member, away.right(member)).contains("还没到签到的时候"));
        away.until(Duration.ofMinutes(-181));
        assertTrue(away.checkIn(phone, member, away.right(member)).contains("签到时间已经过了"));
        away.until(Duration.ZERO);
        away.phase(MeetingPhase.CLOSED);
        assertTrue(away.checkIn(phone, member, away.right(member)).contains("签到时间已经过了"));
        away.phase(MeetingPhase.CANCELLED);
        assertTrue(away.checkIn(phone, member, away.right(member)).contains("这个会不开了"));
        assertEquals(List.of(), away.present());
    }

    @Test
    void aWrongAnswerMayBeTriedAgain() {
        away.until(Duration.ZERO);
        assertTrue(away.checkIn(phone, member, away.wrong(member)).contains("这个答案不对"));
        assertTrue(away.checkIn(phone, member, "").contains("这个答案不对"));
        assertEquals(List.of(), away.present());
        assertTrue(away.checkIn(phone, member, away.right(member)).contains("签好了"));
    }

    @Test
    void aStrangersPhoneLearnsAndRecordsNothing() {
        away.until(Duration.ZERO);
        TestBrowser stranger = new TestBrowser(away.hub);
        String seen = stranger.open(away.page(member)).body();
        assertTrue(seen.contains("没有登记给这个人"), seen);
        assertFalse(seen.contains(away.listed().meeting().title()), seen);
        assertEquals(
                403,
                stranger.submit(
                                AwayHub.HOME + "/join/0",
                                away.page(member) + "/checkin",
                                "choice",
                                away.right(member))
                        .statusCode());
        SubjectId other = away.members.get(1);
        assertTrue(phone.open(away.page(other)).body().contains("没有登记给这个人"));
        assertEquals(List.of(), away.present());
    }

    @Test
    void whoIsAtTheTerminalAsWellIsShownOnceAndCountsAsPresent() {
        away.until(Duration.ZERO);
        away.checkIn(phone, member, away.right(member));
        card(member);
        Attendance.Present shown = away.present().getFirst();
        assertEquals(1, away.present().size());
        assertEquals(Evidence.CARD_CAMERA, shown.evidence());
        assertEquals(2, shown.times());
        assertTrue(away.checkIn(phone, member, away.right(member)).contains("以会场的为准"));
        var records =
                away.hub.ledger.read(
                        views -> new Attendance(views).records(TestVillage.VILLAGE, away.meeting));
        assertEquals(2, records.size());
        assertEquals(1, came());
        assertFalse(
                Flag.of(records, java.util.Optional.empty()).stream()
                        .anyMatch(Flag.OnePhone.class::isInstance));
    }

    private void card(SubjectId resident) {
        away.hub.put(
                TestVillage.VILLAGE,
                AttendanceFacts.CHECKIN,
                away.meeting,
                new Checkin(
                        away.meeting,
                        resident,
                        Evidence.CARD_CAMERA,
                        java.util.Optional.of("2010000000")));
    }

    @Test
    void answersReachTheSecretaryAndLeaveNeedsAReason() {
        String page = away.page(member);
        String none = phone.submit(page, page + "/answer", "reply", "LEAVE", "reason", "").body();
        assertTrue(none.contains("请假请写一句原因"), none);
        phone.submit(page, page + "/answer", "reply", "LEAVE", "reason", "在外地加班");
        assertEquals("在外地加班", answer().reason());
        phone.submit(page, page + "/answer", "reply", "REMOTE", "reason", "");
        assertEquals(Reply.REMOTE, answer().reply());
        assertTrue(phone.submit(page, page + "/answer", "reply", "ABSENT").statusCode() >= 400);
        away.until(Duration.ZERO);
        String late = phone.submit(AwayHub.HOME, page + "/answer", "reply", "COMING").body();
        assertTrue(late.contains("不用再回话"), late);
        assertEquals(Reply.REMOTE, answer().reply());
    }

    private org.yizhan.domain.meetings.Rsvp answer() {
        return java.util.Objects.requireNonNull(
                away.hub
                        .ledger
                        .read(views ->
                                new Meetings(views).answers(TestVillage.VILLAGE, away.meeting))
                        .get(member));
    }

    @Test
    void aLinkBindsOnePhoneWithinThreeDays() {
        String link = away.linkFor(member);
        TestBrowser one = new TestBrowser(away.hub);
        assertTrue(one.open(link).body().contains("登记这部手机"));
        one.open(link); // looking at it uses nothing up
        assertTrue(one.submit(link, link).body().contains("您好"));
        assertTrue(new TestBrowser(away.hub).open(link).body().contains("用过了"));
        String late = away.linkFor(member);
        away.hub.clock.pass(Duration.ofHours(73));
        TestBrowser other = new TestBrowser(away.hub);
        assertTrue(other.submit(AwayHub.HOME, late).statusCode() >= 400);
        assertTrue(other.open(late).body().contains("过了三天"));
        assertTrue(other.open(AwayHub.HOME).body().contains("还没有登记"));
    }

    @Test
    void whereTheRosterStaysThePageSaysSo() {
        away.hub.setting(Privacy.MODE.name(), Privacy.Mode.ROSTER_STAYS.name());
        assertTrue(phone.open(AwayHub.HOME).body().contains("名册留在村里"));
        String bind = "/at/" + TestVillage.VILLAGE + "/residents/" + member + "/phone";
        assertTrue(away.secretary.open(bind).body().contains("做不了个人链接"));
    }

    @Test
    void documentsAndTheStaffsOwnQuestionStandOnThePhone() {
        String page = "/at/" + TestVillage.VILLAGE + "/meetings/" + away.meeting + "/handouts";
        String half = away.secretary.submit(page, page, "question", "集体收入多少？").body();
        assertTrue(half.contains("至少两个答案"), half);
        away.secretary.submit(
                page,
                page,
                "text-0",
                "收入三万元。\n支出一万元。",
                "question",
                "集体收入多少？",
                "choices",
                "三万元\n五万元");
        away.until(Duration.ZERO);
        String seen = phone.open(away.page(member)).body();
        assertTrue(seen.contains("支出一万元。"), seen);
        assertTrue(seen.contains("集体收入多少？"), seen);
        assertTrue(away.checkIn(phone, member, away.right(member)).contains("签好了"));
    }
}
