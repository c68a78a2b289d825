package org.yizhan.web.today;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// What happened to the records stands on the secretary's first page, with what to do about it.
class TodayPagesTest {
    private static final String TODAY = "/at/" + TestVillage.VILLAGE + "/today";

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
}
