package org.yizhan.web.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

class PhonesTest {
    private static final Pattern CODE = Pattern.compile("id=\"phone-code\">(\\d+)<");

    private static final Pattern BOUND = Pattern.compile("name=\"phone\" value=\"([^\"]+)\"");

    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser secretary;
    private TestBrowser phone;
    private SubjectId meeting;
    private List<SubjectId> members;

    @BeforeEach
    void start() {
        village = TestVillage.terminal(folder);
        DemoVillage demo = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
        demo.recordInto(village.ledger);
        meeting = demo.agenda().meeting().id();
        members = demo.agenda().meeting().value().expected();
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        secretary = new TestBrowser(village);
        secretary.signIn("liu");
        phone = TestBrowser.phone(village);
        village.put(
                TestVillage.VILLAGE,
                MeetingFacts.PROGRESS,
                meeting,
                new MeetingProgress(MeetingPhase.OPEN));
    }

    @AfterEach
    void stop() {
        village.close();
    }

    /// What the terminal's screen shows now.
    private String shown() {
        String path = village.server.phonePath(meeting, village.clock.instant()).orElseThrow();
        return path.substring(path.indexOf('/'));
    }

    private String codeFor(SubjectId member) {
        String page = "/at/" + TestVillage.VILLAGE + "/residents/" + member + "/phone";
        Matcher code =
                CODE.matcher(secretary.submit(page, page, "person", member.toString()).body());
        assertTrue(code.find());
        return code.group(1);
    }

    private void bind(TestBrowser browser, SubjectId member) {
        browser.open(shown());
        String code = codeFor(member);
        assertTrue(browser.submit(shown(), "/in/bind", "code", code).body().contains("登记好了"));
        village.clock.pass(Duration.ofMinutes(6)); // what was scanned for binding is over
    }

    private String tap(TestBrowser browser, SubjectId member) {
        return browser.submit("/in", "/in/person", "person", member.toString()).body();
    }

    private List<Attendance.Present> present() {
        return village.ledger.read(views -> new Attendance(views).of(TestVillage.VILLAGE, meeting));
    }

    @Test
    void aBoundPhoneThatScansTheScreenChecksItsHouseholdIn() {
        bind(phone, members.get(0));
        assertTrue(phone.open(shown()).body().contains("谁来签到"));
        String answer = tap(phone, members.get(0));
        assertTrue(answer.contains("签到成功，请进"), answer);
        assertEquals(Evidence.PHONE_HERE, present().getFirst().evidence());
        assertTrue(tap(phone, members.get(0)).contains("您已经签过了"));
        assertFalse(tap(phone, members.get(1)).contains("签到成功"), "not of this household");
        assertEquals(1, present().size());
    }

    @Test
    void anUnboundPhoneRecordsNobody() {
        assertTrue(phone.open(shown()).body().contains("还没有登记"));
        tap(phone, members.get(0));
        assertEquals(List.of(), present());
    }

    @Test
    void aCodeSentOnComesTooLate() {
        bind(phone, members.get(0));
        String pictured = shown();
        village.clock.pass(Duration.ofSeconds(20));
        assertTrue(phone.open(pictured).body().contains("这个码过时了"));
        tap(phone, members.get(0));
        assertEquals(List.of(), present());
        phone.open(shown());
        tap(phone, members.get(0));
        assertEquals(1, present().size());
    }

    @Test
    void fiveMinutesAfterTheScanItMustBeScannedAgain() {
        bind(phone, members.get(0));
        phone.open(shown());
        village.clock.pass(Duration.ofSeconds(301));
        assertTrue(tap(phone, members.get(0)).contains("这个码过时了"));
        assertEquals(List.of(), present());
    }

    @Test
    void aCodeOfAnotherTerminalOrAForgedOneOpensNothing() {
        bind(phone, members.get(0));
        String good = shown();
        String forged = good.substring(0, good.length() - 4) + "0000";
        assertTrue(phone.open(forged).body().contains("不是这台终端的"));
        assertTrue(phone.open("/in?c=abc").body().contains("这个码过时了"));
        tap(phone, members.get(0));
        assertEquals(List.of(), present());
    }

    @Test
    void theSecretarysNumberWorksOnceAndNotAfterFiveWrongOnes() {
        String code = codeFor(members.get(0));
        phone.open(shown());
        for (int i = 0; i < 5; i++) {
            String answer = phone.submit(shown(), "/in/bind", "code", "1234567").body();
            assertTrue(answer.contains("数字不对"), answer);
        }
        assertTrue(phone.submit(shown(), "/in/bind", "code", code).body().contains("数字不对"));
        bind(phone, members.get(0));
        String used = codeFor(members.get(1));
        TestBrowser other = TestBrowser.phone(village);
        other.open(shown());
        assertTrue(other.submit(shown(), "/in/bind", "code", used).body().contains("登记好了"));
        assertTrue(phone.submit(shown(), "/in", "code", used).statusCode() >= 400);
    }

    @Test
    void staffPagesAreNotServedWithoutEncryption() {
        assertEquals(403, phone.open("/at/" + TestVillage.VILLAGE + "/today").statusCode());
    }

    @Test
    void aPhoneThatWasTakenBackChecksNobodyIn() {
        bind(phone, members.get(0));
        String page = "/at/" + TestVillage.VILLAGE + "/residents/" + members.get(0) + "/phone";
        Matcher bound = BOUND.matcher(secretary.open(page).body());
        assertTrue(bound.find(), "the phone is listed");
        secretary.submit(page, page + "/unbind", "phone", bound.group(1));
        assertFalse(BOUND.matcher(secretary.open(page).body()).find());
        assertTrue(phone.open(shown()).body().contains("还没有登记"));
        tap(phone, members.get(0));
        assertEquals(List.of(), present());
        bind(phone, members.get(1));
        phone.open(shown());
        tap(phone, members.get(1));
        assertEquals(members.get(1), present().getFirst().resident());
    }

    @Test
    void staffSeeWhatAPhoneTriedOnceHoweverOftenItTries() {
        bind(phone, members.get(0));
        String pictured = shown();
        village.clock.pass(Duration.ofSeconds(20));
        phone.open(pictured);
        phone.open(pictured);
        phone.open(pictured.substring(0, pictured.length() - 4) + "0000");
        phone.open("/in?c=abc");
        List<String> kinds =
                village
                        .ledger
                        .read(views -> new Attendance(views).refused(TestVillage.VILLAGE, meeting))
                        .stream()
                        .map(Attendance.Refused::kind)
                        .sorted()
                        .toList();
        assertEquals(List.of("PhoneFORGED", "PhoneGARBLED", "PhoneTOO_LATE"), kinds);
        String page = secretary.open("/at/" + TestVillage.VILLAGE + "/meetings/" + meeting).body();
        assertTrue(page.contains("扫的码过时了，可能是别人转发的"), page);
    }
}
