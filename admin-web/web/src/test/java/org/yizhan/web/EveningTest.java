package org.yizhan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Audience;

/// The secretary's evening a week from signing in to handing over, on a phone and on a laptop. A
/// picture of every page is left for a person to look at. [StaffEveningTest] is its short sample.
@Tag("full")
class EveningTest {
    private static final String AT = "/at/" + TestVillage.VILLAGE;

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    private String size = "";
    private int number;

    @ParameterizedTest
    @ValueSource(strings = {"phone", "laptop"})
    void fromSigningInToHandingOver(String screen) {
        size = screen;
        try (TestVillage village = TestVillage.terminal(folder)) {
            DemoVillage demo = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
            demo.recordSurroundingsInto(village.ledger);
            demo.recordInto(village.ledger);
            Said.leave(village, Audience.VILLAGE, Optional.empty());
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            village.account(TestVillage.VILLAGE, "wang", Role.FIRST_SECRETARY);
            Path profile = folder.resolve("profile");
            try (TestWindow opened =
                    screen.equals("phone")
                            ? TestWindow.phone(village, profile)
                            : TestWindow.laptop(village, profile)) {
                window = opened;
                evening(demo);
                assertEquals(List.of(), window.complaints());
            }
        }
    }

    private void look(String name) {
        number++;
        window.picture("evening-%s-%02d-%s".formatted(size, number, name));
        assertTrue(window.fits(), name);
        assertEquals(List.of(), window.barriers(), name);
    }

    private void open(String rest, String name) {
        window.open(AT + rest);
        look(name);
    }

    private void evening(DemoVillage demo) {
        signIn();
        message();
        notice();
        meeting(demo.agenda().meeting().id());
        people(demo.people().named("单永福").id());
        month();
        practise();
        handOver();
    }

    private void signIn() {
        window.open("/login");
        look("login");
        window.type("#login", "liu");
        window.type("#password", TestVillage.PASSWORD);
        window.press("#sign-in");
        window.waitFor("条留言等您回");
        look("today");
    }

    private void message() {
        open("/messages", "messages");
        window.press("main a.card");
        window.find("#answer");
        look("message");
        assertEquals(3, window.played("audio"), 0.3);
        window.type("#text", "路灯明天来修。");
        window.press("#answer");
        window.waitFor("路灯明天来修。");
        window.type("#result", "路灯修好了");
        look("message-answered");
        window.press("#close");
        window.find(".say.good h3");
        look("message-closed");
    }

    private void notice() {
        open("/notices/new", "notice-new");
        window.type("#title", "明天修路灯");
        window.type("#text", "明天上午修村口的路灯。\n请大家绕一下。");
        window.press("#publish");
        window.waitFor("明天修路灯");
        look("notices");
    }

    private void meeting(SubjectId meeting) {
        open("/meetings", "meetings");
        open("/meetings/new", "meeting-new");
        open("/meetings/" + meeting, "meeting-ready");
        open("/meetings/" + meeting + "/calls", "meeting-calls");
        window.open(AT + "/meetings/" + meeting);
        window.press("#open-meeting");
        window.waitFor("终端正在认卡");
        window.press("#live .two .stack a.button");
        window.waitFor("为什么补签");
        look("meeting-by-hand");
        window.press("#enter");
        window.find("#came li");
        look("meeting-live");
        window.press("#close-meeting");
        window.agree();
        window.find("#write-minutes");
        look("meeting-over");
        open("/meetings/" + meeting + "/minutes", "minutes");
        open("/papers", "papers");
    }

    private void people(SubjectId person) {
        open("/residents", "people");
        window.type("#q", "syf");
        window.press("#find");
        window.waitFor("单永福");
        look("people-found");
        open("/residents/" + person, "person");
        open("/residents/" + person + "/edit", "person-edit");
        open("/cards", "cards");
        open("/roster", "roster");
    }

    private void month() {
        open("/report", "report");
        open("/charts", "charts");
        open("/study", "study");
        open("/mutualaid", "mutualaid");
        open("/polls", "polls");
        open("/terminals", "terminal");
        open("/keys", "keys");
        open("/protocol", "protocol");
        open("/more", "more");
    }

    private void practise() {
        open("/practice", "practice");
        window.press("#practise");
        window.find("#leave-practice");
        look("practice-today");
        window.press("#leave-practice");
    }

    private void handOver() {
        open("/firstweek", "first-week");
        open("/handover", "hand-over");
        window.open(AT + "/more");
        window.press("#sign-out");
        window.waitFor("请登录");
        look("signed-out");
    }
}
