package org.yizhan.web.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.accounts.SecondFactor;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// Staff of a county show their telephone's six digits before anything opens.
class SecondFactorTest {
    private static final String PAGE = "/at/999901/second";
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<");

    @TempDir Path folder;
    private TestVillage hub;
    private TestBrowser zhang;

    @BeforeEach
    void start() {
        hub = TestVillage.hub(folder);
        hub.setting(SecondFactor.REQUIRED.name(), "true");
        hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
        zhang = new TestBrowser(hub);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private byte[] setUp(TestBrowser browser) {
        Matcher found = SECRET.matcher(browser.signIn("zhang").body());
        assertTrue(found.find());
        return Base32.decode(found.group(1).replace(" ", ""));
    }

    private String prove(TestBrowser browser, String code) {
        return browser.submit(PAGE, PAGE, "code", code).body();
    }

    private String code(byte[] secret) {
        return Totp.code(secret, hub.clock.instant());
    }

    @Test
    void theFirstTimeTheTelephoneIsSetUpAndLaterAskedFor() {
        byte[] secret = setUp(zhang);
        assertTrue(prove(zhang, code(secret)).contains("今天该给谁打电话"));
        hub.clock.pass(Duration.ofMinutes(1));
        TestBrowser later = new TestBrowser(hub);
        String asked = later.signIn("zhang").body();
        assertTrue(asked.contains("请输手机上的 6 位数字"));
        assertFalse(SECRET.matcher(asked).find());
        assertTrue(prove(later, code(secret)).contains("今天该给谁打电话"));
    }

    @Test
    void withThePasswordAloneNothingOpens() {
        setUp(zhang);
        for (String page : new String[] {"calls", "places", "notices", "accounts", "password"}) {
            assertTrue(zhang.open("/at/999901/" + page).body().contains("先设手机验证码"), page);
        }
    }

    @Test
    void aCodeIsTakenOnceOnly() {
        byte[] secret = setUp(zhang);
        String code = code(secret);
        prove(zhang, code);
        TestBrowser overTheShoulder = new TestBrowser(hub);
        overTheShoulder.signIn("zhang");
        assertTrue(prove(overTheShoulder, code).contains("这 6 位数字不对"));
    }

    @Test
    void fiveWrongCodesLockIt() {
        byte[] secret = setUp(zhang);
        for (int i = 0; i < 5; i++) {
            prove(zhang, "000000");
        }
        assertTrue(prove(zhang, code(secret)).contains("先锁 15 分钟"));
        hub.clock.pass(SignInLimits.LOCKED);
        assertTrue(prove(zhang, code(secret)).contains("今天该给谁打电话"));
    }

    @Test
    void anotherResetsItWhenTheTelephoneIsLost() {
        byte[] secret = setUp(zhang);
        prove(zhang, code(secret));
        hub.setting(SecondFactor.REQUIRED.name(), "false");
        hub.account(TestVillage.COUNTY, "wang", Role.COUNTY);
        TestBrowser wang = new TestBrowser(hub);
        wang.signIn("wang");
        String list = wang.open("/at/999901/accounts").body();
        Matcher reset =
                Pattern.compile("action=\"(/at/999901/accounts/\\w+/second)\"").matcher(list);
        assertTrue(reset.find());
        wang.submit("/at/999901/accounts", reset.group(1));
        assertTrue(new TestBrowser(hub).signIn("zhang").body().contains("今天该给谁打电话"));
    }

    @Test
    void aVillagesStaffNeedNone() {
        hub.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        assertEquals(200, new TestBrowser(hub).signIn("liu").statusCode());
        assertTrue(new TestBrowser(hub).signIn("liu").body().contains("<h1>青石沟村</h1>"));
    }
}
