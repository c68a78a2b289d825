package org.yizhan.web.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Findings;
import org.yizhan.domain.terminals.Seen;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// What happened to the records stands on the secretary's first page, with what to do about it.
class TodayPagesTest {
    private static final String TODAY = "/at/" + TestVillage.VILLAGE + "/today";
    private static final String TERMINALS = "/at/" + TestVillage.VILLAGE + "/terminals";
    private static final String SEEN = TERMINALS + "/seen";

    @TempDir Path folder;

    @Test
    void aDiskThatLiedAndADamagedFileAreSaidOnTheFirstPageInPlainWords() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            TestBrowser browser = new TestBrowser(village);
            browser.signIn("liu");
            assertFalse(browser.open(TODAY).body().contains("记录"), "nothing happened");
            Sentence renewed = Sentence.of("nodes.renewed", "count", 1);
            village.findings.add(Finding.of("author", Severity.LOOK, renewed));
            village.findings.add(
                    new Finding(
                            "data",
                            Severity.BROKEN,
                            Sentence.of("nodes.damaged"),
                            Sentence.of(
                                    "nodes.damaged.todo",
                                    "kept",
                                    412,
                                    "file",
                                    "facts.db.damaged-1")));
            String page = browser.open(TODAY).body();
            assertTrue(page.contains("它可能没有把记录真正写进去"), page);
            assertTrue(page.contains("已经和别的机器重新对上了"), page);
            assertTrue(page.contains("还认得出来的 412 条都留着，缺的会从县里自动取回来"), page);
        }
    }

    private static Finding putBack(int times, String event) {
        return Finding.of(
                "author",
                Severity.LOOK,
                Sentence.of("nodes.renewed", "count", times, Seen.EVENT, event));
    }

    @Test
    void whoHasReadThatTheRecordsWerePutBackPutsItAwayAndThatIsKept() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            village.account(TestVillage.VILLAGE, "ma", Role.HELPER);
            village.findings.add(putBack(1, "0a"));
            TestBrowser helper = new TestBrowser(village);
            helper.signIn("ma");
            assertTrue(helper.open(TODAY).body().contains("被还原或复制过 1 次"));
            assertFalse(helper.open(TODAY).body().contains("知道了"), "not theirs to put away");
            assertEquals(403, helper.submit(TODAY, SEEN, "event", "0a").statusCode());
            TestBrowser browser = new TestBrowser(village);
            browser.signIn("liu");
            assertTrue(browser.open(TODAY).body().contains("知道了"));
            String page = browser.submit(TODAY, SEEN, "event", "0a").body();
            assertTrue(page.contains("终端正常"), page);
            assertFalse(page.contains("被还原或复制过"), page);
            browser.submit(TODAY, SEEN, "event", "0a"); // pressed twice
            String kept = browser.open(TERMINALS).body();
            assertTrue(kept.contains("刘建国 看过，11月22日 星期日 上午 9:20"), kept);
            browser.open("/language/en?then=/login");
            kept = browser.open(TERMINALS).body();
            assertTrue(kept.contains("Seen by 刘建国, Sunday, 22 Nov 9:20 am"), kept);
            assertEquals(1, seen(village).size());
            village.findings.set(0, putBack(2, "0b"));
            assertTrue(browser.open(TODAY).body().contains("put back or copied 2 times"));
            assertEquals(400, browser.submit(TODAY, SEEN, "event", "<b>").statusCode());
        }
    }

    private static List<Entry<Seen>> seen(TestVillage village) {
        return village.ledger.read(
                views -> views.register(TerminalFacts.SEEN).list(TestVillage.VILLAGE));
    }

    @Test
    void aHubShowsAVillageWhatItsOwnTerminalsToldAndTakesTheSameWord() {
        try (TestVillage hub = TestVillage.hub(folder)) {
            hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
            hub.findings.add(putBack(3, "0c"));
            hub.put(
                    TestVillage.VILLAGE,
                    TerminalFacts.FINDINGS,
                    TerminalFacts.findings(SubjectId.named("terminal")),
                    new Findings(List.of(putBack(1, "0a"))));
            TestBrowser browser = new TestBrowser(hub);
            browser.signIn("zhang");
            assertTrue(browser.open(TERMINALS).body().contains("被还原或复制过 1 次"));
            String page = browser.submit(TODAY, SEEN, "event", "0a").body();
            assertFalse(page.contains("被还原或复制过"), page);
            assertTrue(browser.open(TERMINALS).body().contains("刘建国 看过"));
            String calls = "/at/" + TestVillage.COUNTY + "/calls";
            assertTrue(browser.open(calls).body().contains("被还原或复制过 3 次"), "its own");
            String own = "/at/" + TestVillage.COUNTY + "/terminals/seen";
            assertFalse(browser.submit(calls, own, "event", "0c").body().contains("被还原或复制过"));
        }
    }
}
