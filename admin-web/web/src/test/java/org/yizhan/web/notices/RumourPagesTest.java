package org.yizhan.web.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.notices.Rumour;
import org.yizhan.ledger.notices.Notices;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

class RumourPagesTest {
    private static final String PAGE = "/at/" + TestVillage.VILLAGE + "/rumours";

    @TempDir Path folder;

    private static List<Entry<Rumour>> shown(TestVillage village) {
        LocalDate today = LocalDate.of(2026, 11, 22);
        return village.ledger.read(views -> new Notices(views).rumours(TestVillage.VILLAGE, today));
    }

    @Test
    void aRumourIsAnsweredAndTakenBack() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            TestBrowser browser = new TestBrowser(village);
            browser.signIn("liu");
            String form = PAGE + "/new";
            String again = browser.submit(form, form, "said", "盐要涨价", "truth", "").body();
            assertTrue(again.contains("请写真话"));
            assertTrue(again.contains("盐要涨价"), "what was typed is still there");
            browser.submit(
                    form,
                    form,
                    "said",
                    "盐要涨价",
                    "truth",
                    "盐够用。\n价钱没变。",
                    "publisher",
                    "清河镇",
                    "until",
                    "2026-12-01");
            Rumour rumour = shown(village).getFirst().value();
            assertEquals(List.of("盐够用。", "价钱没变。"), rumour.truth());
            String one = PAGE + "/" + shown(village).getFirst().subject();
            browser.submit(PAGE, one + "/withdraw");
            assertEquals(List.of(), shown(village));
        }
    }
}
