package org.yizhan.web.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;
import org.yizhan.web.sessions.Sessions;

class SignInPagesTest {
    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser browser;

    @BeforeEach
    void start() {
        village = TestVillage.terminal(folder);
        browser = new TestBrowser(village);
    }

    @AfterEach
    void stop() {
        village.close();
    }

    private String makeFirst(String code) {
        return browser.submit(
                        "/first",
                        "/first",
                        "code",
                        code,
                        "name",
                        "刘建国",
                        "login",
                        "Liu",
                        "password",
                        TestVillage.PASSWORD + "12",
                        "again",
                        TestVillage.PASSWORD + "12")
                .body();
    }

    private String code() {
        return village.server.firstAccountCode().orElseThrow().digits();
    }

    @Test
    void theFirstAccountNeedsTheCodeOnTheScreen() {
        String wrong = code().equals("00000000") ? "00000001" : "00000000";
        assertTrue(makeFirst(wrong).contains("这 8 位数字不对"));
        assertTrue(makeFirst(code()).contains("<h1>青石沟村</h1>"));
        assertTrue(village.server.firstAccountCode().isEmpty());
        assertTrue(new TestBrowser(village).open("/first").body().contains("请登录"));
    }

    @Test
    void theCodeIsOverAfterFiveWrongTriesUntilItsTimeHasPassed() {
        String code = code();
        String wrong = code.equals("00000000") ? "00000001" : "00000000";
        for (int i = 0; i < 5; i++) {
            makeFirst(wrong);
        }
        assertTrue(makeFirst(code).contains("这 8 位数字不对"));
        assertTrue(village.server.firstAccountCode().isEmpty());
        village.clock.pass(FirstAccountCode.LIFE);
        assertTrue(makeFirst(code()).contains("<h1>青石沟村</h1>"));
    }

    @Test
    void theCodeIsOverAfterTenMinutes() {
        String code = code();
        village.clock.pass(FirstAccountCode.LIFE);
        assertTrue(makeFirst(code).contains("这 8 位数字不对"));
    }

    @Test
    void aWrongPasswordSaysNotWhichOfTheTwoIsWrong() {
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        String unknown = attempt("wang", TestVillage.PASSWORD);
        String wrong = attempt("liu", "not the password");
        assertTrue(unknown.contains("名字或密码不对"));
        assertTrue(wrong.contains("名字或密码不对"));
    }

    private String attempt(String login, String password) {
        return browser.submit("/login", "/login", "login", login, "password", password).body();
    }

    @Test
    void fiveWrongPasswordsLockTheLoginForAQuarterOfAnHour() {
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        for (int i = 0; i < 5; i++) {
            attempt("liu", "wrong " + i);
        }
        assertTrue(attempt("liu", TestVillage.PASSWORD).contains("先锁 15 分钟"));
        village.clock.pass(SignInLimits.LOCKED);
        assertTrue(attempt("liu", TestVillage.PASSWORD).contains("<h1>青石沟村</h1>"));
    }

    @Test
    void oneAddressCannotGuessForEver() {
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        String last = "";
        for (int i = 0; i < 31; i++) {
            last = attempt("nobody" + i, "guess");
        }
        assertTrue(last.contains("试得太快了"));
    }

    @Test
    void signingInGivesANewKeyAndSigningOutEndsIt() {
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        assertTrue(browser.signIn("LIU ").body().contains("<h1>青石沟村</h1>"));
        browser.submit("/at/999901100201/more", "/logout");
        assertTrue(browser.open("/").body().contains("请登录"));
    }

    @Test
    void anUnusedSessionEnds() {
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        browser.signIn("liu");
        village.clock.pass(Sessions.IDLE.minusSeconds(1));
        assertFalse(browser.open("/").body().contains("请登录"));
        village.clock.pass(Sessions.IDLE.plusSeconds(1));
        assertTrue(browser.open("/").body().contains("请登录"));
    }

    @Test
    void evenABusySessionEnds() {
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        browser.signIn("liu");
        for (Duration used = Duration.ZERO;
                used.compareTo(Sessions.LONGEST) <= 0;
                used = used.plusMinutes(40)) {
            village.clock.pass(Duration.ofMinutes(40));
            browser.open("/");
        }
        assertTrue(browser.open("/").body().contains("请登录"));
    }

    @Test
    void englishIsThereForThoseWhoWantIt() {
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        assertTrue(browser.open("/language/en?then=/login").body().contains("Please sign in"));
        assertEquals(200, browser.open("/login").statusCode());
    }
}
