package org.yizhan.web.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.study.Shelf;
import org.yizhan.domain.study.Tally;
import org.yizhan.domain.terminals.Budget;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.study.Trusted;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// A pack on the county's page: tried, weighed, given, taken back; and who is believed.
class PackPagesTest {
    private static final String COUNTY = "/at/" + TestVillage.COUNTY;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir Path folder;
    private TestVillage hub;
    private TestBrowser clerk;
    private PackOffice packs;

    @BeforeEach
    void open() {
        hub = TestVillage.hub(folder);
        hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
        clerk = new TestBrowser(hub);
        clerk.signIn("zhang");
        packs = new PackOffice();
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private void terminalWith(int allowed, long used) {
        terminalWith(allowed, used, 8_000_000_000L);
    }

    private void terminalWith(int allowed, long used, long free) {
        SubjectId node = SubjectId.named("terminal");
        hub.put(
                TerminalFacts.place(TestVillage.VILLAGE),
                TerminalFacts.TERMINAL,
                node,
                new Terminal(TestVillage.VILLAGE, "村部大厅", "", "", false));
        hub.put(
                TestVillage.VILLAGE,
                TerminalFacts.BUDGET,
                TerminalFacts.budget(node),
                new Budget("2026-11", allowed, used, free));
    }

    private boolean isGiven() {
        return hub.ledger
                .read(views ->
                        views.register(StudyFacts.PACK)
                                .find(TestVillage.COUNTY, StudyFacts.pack("pressure")))
                .filter(entry -> !entry.value().withdrawn())
                .isPresent();
    }

    @Test
    void aPackIsWeighedBeforeItIsGivenAndOnlyThenGiven() {
        packs.believe(clerk, COUNTY, "PARTNER");
        terminalWith(5, 3_000_000);
        HttpResponse<String> before = packs.bring(clerk, 1, "health");
        assertTrue(before.body().contains("量血压"), before.body());
        assertTrue(before.body().contains("每台送 3.1 MB"), before.body());
        assertTrue(before.body().contains("这个月还能送 2.0 MB"), before.body());
        assertTrue(before.body().contains("有 1 台终端这个月的流量不够了"), before.body());
        assertFalse(isGiven());
        String page = before.uri().getPath();
        assertTrue(clerk.submit(page, page).body().contains("已经发给终端"));
        assertTrue(isGiven());
        assertTrue(clerk.open(COUNTY + "/packs").body().contains("0 台终端装好了，共 1 台"));
        hub.put(
                TestVillage.VILLAGE,
                StudyFacts.SHELF,
                StudyFacts.shelf(SubjectId.named("terminal")),
                new Shelf(Map.of("pressure", 1)));
        assertTrue(clerk.open(COUNTY + "/packs").body().contains("1 台终端装好了，共 1 台"));
        hub.put(
                TestVillage.VILLAGE,
                StudyFacts.TALLY,
                SubjectId.named("tally"),
                new Tally("pressure", "health", 9, 6, 2, 0));
        assertTrue(clerk.open(COUNTY + "/packs").body().contains("听过 9 次，听懂了 6 次"));
        assertTrue(packs.bring(clerk, 2, "health").body().contains("只送变了的"));
    }

    @Test
    void aDiskThatIsTooSmallIsSaidBeforehand() {
        packs.believe(clerk, COUNTY, "PARTNER");
        terminalWith(500, 0, 4_000_000);
        String before = packs.bring(clerk, 1, "health").body();
        assertTrue(before.contains("放不下"), before);
    }

    @Test
    void aPackOfSomebodyUnknownOrAboutOtherThingsIsRefusedInASentence() {
        assertTrue(packs.bring(clerk, 1, "health").body().contains("不认识发这些课的单位"));
        packs.believe(clerk, COUNTY, "PARTNER");
        HttpResponse<String> policy = packs.bring(clerk, 1, "policy");
        assertEquals(422, policy.statusCode());
        assertTrue(policy.body().contains("这个单位不能发这样的课"), policy.body());
    }

    @Test
    void whatIsTakenBackAndWhoIsRevokedIsBarred() {
        packs.believe(clerk, COUNTY, "PARTNER");
        String page = packs.bring(clerk, 1, "health").uri().getPath();
        clerk.submit(page, page);
        clerk.submit(COUNTY + "/packs", COUNTY + "/packs/pressure/withdraw");
        assertFalse(isGiven());
        assertTrue(barred().packs().contains("pressure"));
        clerk.submit(COUNTY + "/packs", COUNTY + "/packs/pressure/restore");
        assertTrue(isGiven());
        String revoked =
                clerk.submit(COUNTY + "/publishers", COUNTY + "/publishers/hospital/revoke").body();
        assertTrue(revoked.contains("已作废"), revoked);
        assertTrue(barred().publishers().contains("hospital"));
    }

    private Trusted.Barred barred() {
        return hub.ledger.read(views -> new Trusted(views).barred(TestVillage.VILLAGE, TODAY));
    }

    @Test
    void aVillageAnswersForItselfAndNeverForWhomTheCountyNamed() {
        hub.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        TestBrowser village = new TestBrowser(hub);
        village.signIn("liu");
        String here = "/at/" + TestVillage.VILLAGE;
        assertEquals(422, packs.believe(village, here, "COUNTY").statusCode());
        packs.believe(clerk, COUNTY, "PARTNER");
        assertTrue(packs.believe(village, here, "PARTNER").body().contains("这个代号上级已经定了"));
    }

    @Test
    void aPartnerNeedsAnotherPersonToReleaseWhatItWrites() {
        hub.account(TestVillage.COUNTY, "hospital", Role.PARTNER);
        TestBrowser partner = new TestBrowser(hub);
        partner.signIn("hospital");
        assertEquals(403, partner.open(COUNTY + "/publishers").statusCode());
        String to = COUNTY + "/study/new";
        String lesson =
                partner.submit(
                                to,
                                to,
                                "title",
                                "量血压",
                                "topic",
                                "health",
                                "publisher",
                                "县医院",
                                "text",
                                "早上量。")
                        .uri()
                        .getPath();
        String waiting = partner.submit(lesson, lesson + "/release", "all", "yes").body();
        assertTrue(waiting.contains("等另一个人同意"), waiting);
        assertEquals(400, partner.submit(lesson, lesson + "/agree").statusCode());
        assertTrue(clerk.submit(lesson, lesson + "/agree").body().contains("已经发布"));
    }
}
