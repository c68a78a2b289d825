package org.yizhan.web.away;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.away.News;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Handouts;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.away.AwayFacts;
import org.yizhan.ledger.keys.SealingPair;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.web.TestVillage;
import org.yizhan.web.TestWindow;

/// A member's evening far away, on a phone in Chromium.
class AwayLooksTest {
    @TempDir Path folder;

    @Test
    void aMemberAwayRegistersAnswersFollowsAndChecksIn() {
        try (AwayHub away = new AwayHub(folder);
                TestWindow phone = TestWindow.phone(away.hub, folder.resolve("profile"))) {
            SubjectId member = away.members.get(0);
            prepare(away);
            phone.open(away.linkFor(member));
            look(phone, "away-join");
            phone.press("#join");
            phone.waitFor("您好");
            look(phone, "away-member");
            phone.press("a.card");
            phone.waitFor("您能参加吗");
            look(phone, "away-answer");
            phone.press("input[value=REMOTE]");
            phone.press("#answer");
            phone.waitFor("记下了");
            away.until(Duration.ofMinutes(5));
            phone.open(away.page(member));
            phone.press("details summary");
            look(phone, "away-checkin");
            phone.press("input[name=choice][value='" + away.right(member) + "']");
            phone.press("#check-in");
            phone.waitFor("记作远程参加");
            look(phone, "away-done");
            phone.open(AwayHub.HOME + "/family");
            look(phone, "family");
            assertEquals(Evidence.REMOTE, away.present().getFirst().evidence());
            assertEquals(List.of(), phone.complaints());
        }
    }

    @Test
    void staffMakeALinkAndReadTheLetters() {
        try (AwayHub away = new AwayHub(folder);
                TestWindow window = TestWindow.phone(away.hub, folder.resolve("profile"))) {
            prepare(away);
            window.open("/login");
            window.type("#login", "liu");
            window.type("#password", TestVillage.PASSWORD);
            window.press("#sign-in");
            String at = "/at/" + TestVillage.VILLAGE;
            window.open(at + "/residents/" + away.members.get(0) + "/phone");
            window.press("#offer");
            assertTrue(window.find("#link").getText().startsWith("https://127.0.0.1:"));
            look(window, "away-invite");
            window.open(at + "/residents/" + away.members.get(0) + "/family");
            window.type("#name", "女儿小芳");
            window.press("#offer");
            look(window, "family-invite");
            window.open(at + "/activities/new");
            window.press("#lunar summary");
            look(window, "activity-new");
            window.type("#title", "一起包饺子");
            window.type("#where", "村部食堂");
            window.press("#plan");
            look(window, "activities");
            window.open(at + "/heritage");
            window.press("summary");
            look(window, "heritage");
            window.open(at + "/news");
            look(window, "away-news");
            window.open(at + "/meetings/" + away.meeting + "/handouts");
            look(window, "away-handouts");
            assertEquals(List.of(), window.complaints());
        }
    }

    private static void prepare(AwayHub away) {
        away.hub.put(
                TerminalFacts.place(TestVillage.VILLAGE),
                TerminalFacts.TERMINAL,
                SubjectId.named("terminal"),
                new Terminal(
                        TestVillage.VILLAGE, "村部", "00", SealingPair.fresh().publicKey(), false));
        news(away, 1, "宁波这边活儿稳定，国庆加了两天班。家里老人多亏大家照应。", News.Step.RELEASED);
        news(away, 2, "孩子今年上小学了。", News.Step.WAITING);
        away.hub.put(
                TestVillage.VILLAGE,
                MeetingFacts.HANDOUTS,
                away.meeting,
                new Handouts(
                        List.of(
                                new Handouts.Note(
                                        0, "本季度集体收入三万二千元。\n支出一万零五百元，修了东头的路。", Optional.empty())),
                        "",
                        List.of()));
    }

    private static void news(AwayHub away, int from, String text, News.Step step) {
        away.hub.put(
                TestVillage.VILLAGE,
                AwayFacts.NEWS,
                SubjectId.named("news/" + from),
                new News(away.members.get(from), text, Optional.empty(), Optional.empty(), step));
    }

    private static void look(TestWindow phone, String name) {
        assertTrue(phone.fits(), name);
        assertEquals(List.of(), phone.barriers(), name);
        phone.picture(name);
    }
}
