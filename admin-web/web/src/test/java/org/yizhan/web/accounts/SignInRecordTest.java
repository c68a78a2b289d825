package org.yizhan.web.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.accounts.Term;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.accounts.AccountFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// What signing in leaves behind, and when it is refused for the day.
class SignInRecordTest {
    private static final SubjectId LIU = SubjectId.named("liu");

    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser browser;

    @BeforeEach
    void start() {
        village = TestVillage.terminal(folder);
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        browser = new TestBrowser(village);
    }

    @AfterEach
    void stop() {
        village.close();
    }

    private String hash() {
        return village.ledger
                .read(views -> views.register(AccountFacts.ACCOUNT).find(TestVillage.VILLAGE, LIU))
                .orElseThrow()
                .value()
                .passwordHash();
    }

    @Test
    void aHashThatCostsTooLittleIsMadeAnewAtTheNextSignIn() {
        Passwords weak = new Passwords(new Random(1), new Passwords.Cost(8, 1));
        Passwords strong = new Passwords(new Random(1), new Passwords.Cost(16, 2));
        assertTrue(strong.isWeak(weak.hash(TestVillage.PASSWORD)));
        assertFalse(weak.isWeak(strong.hash(TestVillage.PASSWORD)));
        String older = weak.hash(TestVillage.PASSWORD);
        village.put(
                TestVillage.VILLAGE,
                AccountFacts.ACCOUNT,
                LIU,
                Account.own("liu", "刘建国", Role.SECRETARY, older));
        StaffAccounts accounts =
                new StaffAccounts(
                        village.ledger, new Ids(new Random(2)::nextLong), TestVillage.VILLAGE);
        SecondFactors factors =
                new SecondFactors(village.ledger, village.surroundings(), new Random(3));
        SignIn signIn = new SignIn(accounts, strong, new SignInLimits(village.clock), factors);
        signIn.attempt("here", "liu", TestVillage.PASSWORD);
        assertNotEquals(older, hash());
        assertTrue(strong.fits(TestVillage.PASSWORD, hash()));
    }

    private void term(String from, String until) {
        village.put(
                TestVillage.VILLAGE,
                AccountFacts.TERM,
                LIU,
                new Term(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(until))));
    }

    @Test
    void anAccountOpensNothingBeforeItsFirstDayOrAfterItsLast() {
        term("2026-11-23", "2027-11-22");
        assertTrue(browser.signIn("liu").body().contains("还没到用的日子"));
        term("2025-11-22", "2026-11-21");
        assertTrue(browser.signIn("liu").body().contains("还没到用的日子"));
        term("2026-11-22", "2026-11-22");
        assertTrue(browser.signIn("liu").body().contains("<h1>青石沟村</h1>"));
    }

    @Test
    void theProtocolNamesWhoSignedInAndWhoTookItAway() {
        browser.signIn("liu");
        String page = "/at/999901100201/protocol";
        assertTrue(browser.open(page).body().contains("<b>刘建国</b> 登录了"));
        assertTrue(browser.submit(page, page).body().startsWith("PK"));
        assertTrue(browser.open(page).body().contains("<b>刘建国</b> 导出了资料"));
    }

    @Test
    void theProtocolSaysThatAnAccountWasLocked() {
        for (int i = 0; i < 5; i++) {
            browser.signIn("liu", "wrong " + i);
        }
        village.clock.pass(SignInLimits.LOCKED);
        browser.signIn("liu");
        assertTrue(browser.open("/at/999901100201/protocol").body().contains("账号锁了 15 分钟"));
    }
}
