package org.yizhan.web.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.guides.Guide;
import org.yizhan.ledger.guides.GuideFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

class GuidePagesTest {
    private static final String PAGE = "/at/" + TestVillage.VILLAGE + "/guides";

    @TempDir Path folder;

    private static List<Entry<Guide>> shown(TestVillage village) {
        return village.ledger.read(views -> GuideFacts.shown(views, TestVillage.VILLAGE));
    }

    private static String[] fields(String steps) {
        return new String[] {
            "kind",
            "LEGAL",
            "title",
            "要工钱",
            "whoFor",
            "没拿到钱的人",
            "bring",
            "欠条\n身份证",
            "steps",
            steps,
            "where",
            "司法所",
            "when",
            "周一到周五",
            "phone",
            "12348",
            "publisher",
            "清河镇",
            "checked",
            "2026-11-20"
        };
    }

    @Test
    void aGuideIsWrittenChangedAndTakenBack() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            TestBrowser browser = new TestBrowser(village);
            browser.signIn("liu");
            String form = PAGE + "/new";
            assertTrue(browser.submit(form, form, fields("")).body().contains("请至少写一步"));
            browser.submit(form, form, fields("先打电话。\n再去司法所。"));
            Entry<Guide> first = shown(village).getFirst();
            assertEquals(Guide.Kind.LEGAL, first.value().kind());
            assertEquals(List.of("先打电话。", "再去司法所。"), first.value().steps());
            assertEquals(LocalDate.of(2026, 11, 20), first.value().source().checked());
            String one = PAGE + "/" + first.subject();
            assertTrue(browser.open(one).body().contains("再去司法所。"));
            browser.submit(one, one, fields("直接去司法所。"));
            assertEquals(List.of("直接去司法所。"), shown(village).getFirst().value().steps());
            browser.submit(PAGE, one + "/withdraw");
            assertEquals(List.of(), shown(village));
            browser.submit(PAGE, one + "/restore");
            assertEquals(1, shown(village).size());
        }
    }
}
