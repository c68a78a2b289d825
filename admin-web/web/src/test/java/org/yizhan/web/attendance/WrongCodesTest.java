package org.yizhan.web.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.yizhan.demo.DemoVillage;
import org.yizhan.demo.cards.DemoCards;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// Every way a code can be wrong at an open meeting, held to the terminal or opened by a phone: what
/// the person is told, what the log says, and what is kept for staff. Nobody is recorded by any.
class WrongCodesTest {
    private static final Pattern NUMBER = Pattern.compile("id=\"phone-code\">(\\d+)<");
    private static final String SEE_STAFF = "这张卡认不出来，请找村干部看一看";

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();
    private static TestVillage village;
    private static TestBrowser secretary;
    private static TestBrowser phone;
    private static SubjectId meeting;
    private static List<SubjectId> members;
    private static DemoCards cards;

    /// @param bring does it; gives what the person is told
    /// @param logged a word of the line that the log has of it
    /// @param kept how the ledger names it for staff; empty where only the log has it
    private record Wrong(
            String name, Supplier<String> bring, String told, String logged, String kept) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void meet(@TempDir Path folder) {
        village = TestVillage.terminal(folder);
        DemoVillage demo = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
        demo.recordSurroundingsInto(village.ledger);
        demo.recordInto(village.ledger);
        meeting = demo.agenda().meeting().id();
        members = demo.agenda().meeting().value().expected();
        cards = demo.cards();
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        secretary = new TestBrowser(village);
        secretary.signIn("liu");
        phone = TestBrowser.phone(village);
        village.put(
                TestVillage.VILLAGE,
                MeetingFacts.PROGRESS,
                meeting,
                new MeetingProgress(MeetingPhase.OPEN));
        card(cards.of(members.getFirst()).digits());
        house().setLevel(Level.INFO);
        LOG.start();
        house().addAppender(LOG);
    }

    @AfterAll
    static void stop() {
        house().detachAppender(LOG);
        village.close();
    }

    private static Logger house() {
        return (Logger) LoggerFactory.getLogger("org.yizhan");
    }

    static Stream<Wrong> codes() {
        CardCode good = cards.of(members.get(1));
        return Stream.of(
                held("forged", cards.forged().digits(), SEE_STAFF, "Forged"),
                held("guessed secret", guessed(good, good.card()), SEE_STAFF, "Forged"),
                held("guessed number", guessed(good, "2010000000"), SEE_STAFF, "UnknownCard"),
                held("truncated", good.digits().substring(0, 40), "不是村里的卡", "NotACard"),
                held("no card at all", "https://example.org/?a=1", "不是村里的卡", "NotACard"),
                held("revoked", cards.revoked().digits(), SEE_STAFF, "Revoked"),
                held("of a neighbour", cards.neighbour().digits(), "柳树湾村", "OtherVillage"),
                held("foreign", foreign(good), SEE_STAFF, "UnknownCard"),
                new Wrong(
                        "replayed",
                        () -> card(cards.of(members.getFirst()).digits()),
                        "您已经签过了",
                        "AlreadyHere",
                        ""),
                opened("forged by phone", () -> shown() + "0000", 4, "不是这台终端的", "FORGED"),
                opened("truncated by phone", WrongCodesTest::shown, 9, "过时了", "GARBLED"),
                opened("relayed", WrongCodesTest::relayed, 0, "过时了", "TOO_LATE"),
                opened("wrong terminal", WrongCodesTest::elsewhere, 0, "不是这台", "OTHER_TERMINAL"),
                opened("wrong meeting", WrongCodesTest::other, 0, "过时了", "OTHER_MEETING"),
                new Wrong(
                        "a number used before",
                        WrongCodesTest::usedNumber,
                        "数字不对",
                        "used before",
                        ""));
    }

    private static Wrong held(String name, String code, String told, String kind) {
        return new Wrong(name, () -> card(code), told, kind, kind);
    }

    /// @param cut so many characters are taken from before the last four, or from the end
    private static Wrong opened(
            String name, Supplier<String> code, int cut, String told, String kind) {
        return new Wrong(
                name, () -> phone.open(cut(code.get(), cut)).body(), told, kind, "Phone" + kind);
    }

    private static String cut(String code, int count) {
        return count == 4
                ? code.substring(0, code.length() - 8) + code.substring(code.length() - 4)
                : code.substring(0, code.length() - count);
    }

    private static String card(String code) {
        Checkins checkins = new Checkins(village.ledger, TestVillage.VILLAGE, village.clock);
        return Texts.load(Language.ZH_CN)
                .render(checkins.checkIn(code, Evidence.CARD_CAMERA).sentence());
    }

    private static String guessed(CardCode good, String number) {
        return new CardCode(good.township(), number, "12345678901234567890").digits();
    }

    private static String foreign(CardCode good) {
        return new CardCode("330102001", good.card(), good.secret()).digits();
    }

    /// What the terminal's screen shows for a meeting now.
    private static String shown(SubjectId of) {
        String path = village.server.phonePath(of, village.clock.instant()).orElseThrow();
        return path.substring(path.indexOf('/'));
    }

    private static String shown() {
        return shown(meeting);
    }

    private static String relayed() {
        String pictured = shown();
        village.clock.pass(Duration.ofSeconds(20));
        return pictured;
    }

    private static String elsewhere() {
        return shown().replaceFirst("c=.{8}", "c=0badcafe");
    }

    private static String other() {
        return shown(SubjectId.named("another meeting"));
    }

    private static String usedNumber() {
        String page = "/at/" + TestVillage.VILLAGE + "/residents/" + members.get(2) + "/phone";
        Matcher number =
                NUMBER.matcher(
                        secretary.submit(page, page, "person", members.get(2).toString()).body());
        assertTrue(number.find());
        TestBrowser first = TestBrowser.phone(village);
        first.open(shown());
        first.submit(shown(), "/in/bind", "code", number.group(1));
        phone.open(shown());
        return phone.submit(shown(), "/in/bind", "code", number.group(1)).body();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasItsResultAndIsLogged(Wrong code) {
        LOG.list.clear();
        long before = kept(code.kept());
        String told = code.bring().get();
        assertTrue(told.contains(code.told()), told);
        assertTrue(
                LOG.list.stream()
                        .map(ILoggingEvent::getFormattedMessage)
                        .anyMatch(line -> line.contains(code.logged())),
                LOG.list.toString());
        assertEquals(code.kept().isEmpty() ? 0 : 1, kept(code.kept()) - before);
        assertEquals(
                List.of(Optional.of(members.getFirst())),
                village
                        .ledger
                        .read(views -> new Attendance(views).of(TestVillage.VILLAGE, meeting))
                        .stream()
                        .map(each -> Optional.of(each.resident()))
                        .toList(),
                "nobody else was recorded");
    }

    private static long kept(String kind) {
        return village
                .ledger
                .read(views -> new Attendance(views).refused(TestVillage.VILLAGE, meeting))
                .stream()
                .filter(refused -> refused.kind().equals(kind))
                .count();
    }
}
