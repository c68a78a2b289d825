package org.yizhan.web.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.accounts.Accounts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

class AccountPagesTest {
    private static final String AT = "/at/999901100201";
    private static final String NEW = AT + "/accounts/new";
    private static final Pattern CODE =
            Pattern.compile("id=\"given-code\">(\\d{4} \\d{4} \\d{4})<");
    private static final String CHOSEN = "自己想出来的一句话";

    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser secretary;
    private TestBrowser other;

    @BeforeEach
    void start() {
        village = TestVillage.terminal(folder);
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        secretary = new TestBrowser(village);
        secretary.signIn("liu");
        other = new TestBrowser(village);
    }

    @AfterEach
    void stop() {
        village.close();
    }

    private String add(String login, Role role) {
        return secretary.submit(NEW, NEW, "name", "王芳", "login", login, "role", role.name()).body();
    }

    private static String code(String page) {
        Matcher found = CODE.matcher(page);
        assertTrue(found.find(), page);
        return found.group(1);
    }

    private static String change(TestBrowser browser, String old, String password) {
        String page = AT + "/password";
        return browser.submit(page, page, "old", old, "password", password, "again", password)
                .body();
    }

    private Entry<Account> held(String login) {
        return village.ledger.read(views -> new Accounts(views).byLogin(login)).orElseThrow();
    }

    private String act(String login, String verb) {
        String to = AT + "/accounts/" + held(login).subject() + "/" + verb;
        return secretary.submit(AT + "/more", to).body();
    }

    @Test
    void whoeverIsAddedChoosesAPasswordBeforeAnythingElse() {
        String code = code(add("wangfang", Role.HELPER));
        assertTrue(other.signIn("wangfang", code).body().contains("请设自己的密码"));
        assertTrue(other.open(AT + "/today").body().contains("请设自己的密码"));
        assertTrue(change(other, "", code.replace(" ", "")).contains("请不要再用那个口令"));
        assertTrue(change(other, "", CHOSEN).contains("<h1>青石沟村</h1>"));
        TestBrowser later = new TestBrowser(village);
        assertTrue(later.signIn("wangfang", code).body().contains("名字或密码不对"));
        assertTrue(later.signIn("wangfang", CHOSEN).body().contains("<h1>青石沟村</h1>"));
    }

    @Test
    void theCodeStandsNowhereElseAndIsOverAfterAWeek() {
        String code = code(add("wangfang", Role.HELPER));
        assertFalse(secretary.open(AT + "/accounts").body().contains(code));
        village.clock.pass(AccountPages.GIVEN);
        assertTrue(other.signIn("wangfang", code).body().contains("这个口令过时了"));
    }

    @Test
    void whoForgotGetsANewCodeAndTheOldPasswordIsGoneAtOnce() {
        village.account(TestVillage.VILLAGE, "wang", Role.SECRETARY);
        other.signIn("wang");
        String code = code(act("wang", "password"));
        assertTrue(other.open(AT + "/today").body().contains("请登录"));
        assertTrue(other.signIn("wang").body().contains("名字或密码不对"));
        assertTrue(other.signIn("wang", code).body().contains("请设自己的密码"));
    }

    @Test
    void theCountyHelpsAVillageFromAbove() {
        try (TestVillage hub = TestVillage.hub(folder.resolve("county"))) {
            hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
            hub.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            TestBrowser browser = new TestBrowser(hub);
            browser.signIn("zhang");
            String page = AT + "/accounts";
            String to = page + "/" + SubjectId.named("liu") + "/password";
            String code = code(browser.submit(page, to).body());
            TestBrowser liu = new TestBrowser(hub);
            assertTrue(liu.signIn("liu", code).body().contains("请设自己的密码"));
        }
    }

    @Test
    void aClosedAccountIsSignedOutAtOnceAndCannotComeBack() {
        village.account(TestVillage.VILLAGE, "wang", Role.HELPER);
        other.signIn("wang");
        act("wang", "close");
        assertTrue(other.open(AT + "/today").body().contains("请登录"));
        assertTrue(other.signIn("wang").body().contains("名字或密码不对"));
    }

    @Test
    void theLastWhoLooksAfterAccountsStays() {
        village.account(TestVillage.VILLAGE, "wang", Role.HELPER);
        assertTrue(act("liu", "close").contains("这是最后一个能管账号的人"));
        village.account(TestVillage.VILLAGE, "li", Role.SECRETARY);
        assertTrue(act("liu", "close").contains("请登录"));
        assertTrue(village.server.firstAccountCode().isEmpty());
    }

    @Test
    void onesOwnPasswordNeedsTheOldOneAndSignsOutOtherBrowsers() {
        other.signIn("liu");
        assertTrue(change(secretary, "wrong", CHOSEN).contains("现在的密码不对"));
        assertTrue(change(secretary, TestVillage.PASSWORD, "short").contains("密码太短"));
        assertTrue(change(secretary, TestVillage.PASSWORD, CHOSEN).contains("<h1>青石沟村</h1>"));
        assertTrue(other.open(AT + "/today").body().contains("请登录"));
        assertTrue(other.signIn("liu", CHOSEN).body().contains("<h1>青石沟村</h1>"));
    }

    @Test
    void onesOwnBrowsersAreListedAndTheOthersAreSignedOutWithThePassword() {
        other.signIn("liu");
        String page = AT + "/sessions";
        String listed = secretary.open(page).body();
        assertTrue(listed.contains("这一台") && listed.contains("另外一台"), listed);
        assertTrue(secretary.submit(page, page, "old", "wrong").body().contains("现在的密码不对"));
        assertTrue(other.open(AT + "/today").body().contains("<h1>青石沟村</h1>"));
        String alone = secretary.submit(page, page, "old", TestVillage.PASSWORD).body();
        assertFalse(alone.contains("另外一台"), alone);
        assertTrue(other.open(AT + "/today").body().contains("请登录"));
    }

    @Test
    void aLoginIsUsedOnceAndARoleBelongsToThePlace() {
        assertTrue(add("liu", Role.HELPER).contains("已经有人用了"));
        assertTrue(add("x", Role.HELPER).contains("登录名请用"));
        assertFalse(CODE.matcher(add("wangfang", Role.COUNTY)).find());
        assertEquals(1, village.ledger.read(views -> new Accounts(views).open()).size());
    }

    @Test
    void theLedgerSaysWhoDidIt() {
        add("wangfang", Role.HELPER);
        assertEquals(new Actor.Staff(SubjectId.named("liu")), held("wangfang").actor());
    }
}
