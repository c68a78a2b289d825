package org.yizhan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Running;
import org.yizhan.domain.terminals.Seen;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.updates.Manifest;
import org.yizhan.ledger.updates.Part;
import org.yizhan.ledger.updates.Release;
import org.yizhan.ledger.updates.UpdateFacts;

/// The county's evening: the villages, a code for a new terminal, a notice for everyone.
class HubLooksTest {
    private static final PlaceId COUNTY = new PlaceId("999901");

    @TempDir Path folder;

    @Test
    void theCountySeesItsVillagesAndPublishesToAll() {
        try (TestVillage hub = TestVillage.hub(folder);
                TestWindow laptop = TestWindow.laptop(hub, folder.resolve("profile"))) {
            hub.account(COUNTY, "zhang", Role.COUNTY);
            hub.silentTerminal();
            versions(hub);
            laptop.open("/login");
            laptop.type("#login", "zhang");
            laptop.type("#password", TestVillage.PASSWORD);
            laptop.press("#sign-in");
            laptop.waitFor("终端还没来过消息");
            laptop.picture("hub-calls");
            laptop.press(".result summary");
            laptop.picture("hub-calls-note");
            laptop.press(".result input[value=PROMISED]");
            laptop.press(".result button");
            laptop.waitFor("先不提醒的 1 个村");
            laptop.asPhone();
            laptop.picture("hub-calls-phone");
            assertTrue(laptop.fits());
            assertEquals(List.of(), laptop.barriers());
            laptop.asLaptop();
            for (String page :
                    List.of(
                            "calls",
                            "places",
                            "notices",
                            "coverage",
                            "protocol",
                            "accounts",
                            "report",
                            "charts",
                            "sent",
                            "partners",
                            "partners/new",
                            "fleet",
                            "updates",
                            "care",
                            "rules",
                            "rules/villagers",
                            "more")) {
                laptop.open("/at/999901/" + page);
                assertEquals(List.of(), laptop.barriers(), page);
                assertEquals(List.of(), laptop.outOfReach(), page);
            }
            laptop.open("/at/999901/places?q=lsw");
            laptop.waitFor("柳树湾村");
            laptop.picture("hub-places");
            laptop.press("main .list a");
            laptop.waitFor("今天没有安排会议");
            laptop.picture("hub-village");
            laptop.open("/at/999901/enrolment");
            laptop.type("#label", "村部一楼大厅");
            laptop.press("#offer");
            assertTrue(laptop.find("#code").getText().startsWith("yizhan1:"));
            laptop.picture("hub-enrolment");
            Sentence restored = Sentence.of("nodes.renewed", "count", 1, Seen.EVENT, "0a");
            hub.findings.add(Finding.of("author", Severity.LOOK, restored));
            laptop.open("/at/999901/calls");
            laptop.waitFor("被还原或复制过 1 次");
            assertEquals(List.of(), laptop.barriers());
            laptop.picture("hub-calls-restored");
            laptop.press(".say button");
            laptop.open("/at/999901/terminals");
            laptop.waitFor("刘建国 看过");
            assertEquals(List.of(), laptop.barriers());
            laptop.picture("hub-terminals-seen");
            for (String page : List.of("carry", "aside")) {
                laptop.open("/at/999901/" + page);
                laptop.picture("hub-" + page);
            }
            laptop.open("/at/999901/notices/new");
            laptop.type("#title", "今晚有大雪");
            laptop.type("#text", "今晚有大雪。\n请大家少出门。");
            laptop.press("#publish");
            laptop.waitFor("正在念");
            laptop.picture("hub-notices");
            broadcast(laptop);
            assertEquals(List.of(), laptop.complaints());
        }
    }

    private static void versions(TestVillage hub) {
        Manifest manifest =
                new Manifest(
                        13,
                        "0.2.0",
                        "amd64",
                        TestVillage.NOW,
                        List.of(new Part("terminal", "ab".repeat(32), 61 << 20, true)));
        hub.put(
                TestVillage.VILLAGE,
                UpdateFacts.RELEASE,
                UpdateFacts.SUBJECT,
                new Release(manifest.text(), "00", List.of()));
        hub.put(
                TestVillage.VILLAGE,
                TerminalFacts.RUNNING,
                TerminalFacts.running(SubjectId.named("terminal")),
                new Running(12, "0.1.0"));
    }

    /// An urgent broadcast is listened to, asked about, and put on air.
    private static void broadcast(TestWindow laptop) {
        laptop.open("/at/999901/broadcast/new");
        laptop.type("#title", "山洪要来了");
        laptop.type("#text", "山洪要来了，住在河边的人，马上往学校走。\n什么东西也别拿，先走人。");
        laptop.press("#urgent");
        laptop.press("#keep");
        laptop.waitFor("多久能到");
        assertEquals(List.of(), laptop.barriers());
        laptop.picture("hub-broadcast");
        laptop.asPhone();
        assertTrue(laptop.fits());
        laptop.picture("hub-broadcast-phone");
        laptop.asLaptop();
        laptop.press("#air");
        laptop.agree();
        laptop.waitFor("正在播");
    }
}
