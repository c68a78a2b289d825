package org.yizhan.web.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// What a stranger, a strange page or a broken browser cannot do.
class SafetyTest {
    private static final String NEW_PERSON = "/at/999901100201/residents/new";

    /// Takes a recording or a film.
    private static final String CLIP =
            "/at/999901100201/study/" + SubjectId.named("x") + "/sound/clip";

    /// A connection that breaks does so only now and then.
    private static final int TIMES = 20;

    private static TestVillage village;
    private TestBrowser browser;
    private int before;

    @BeforeAll
    static void start(@TempDir Path folder) {
        village = TestVillage.terminal(folder);
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
    }

    @AfterAll
    static void stop() {
        village.close();
    }

    @BeforeEach
    void signIn() {
        browser = new TestBrowser(village);
        browser.signIn("liu");
        before = 0;
        before = residents();
    }

    /// How many were added in this test.
    private int residents() {
        int now =
                village.ledger.read(views -> new Residents(views).list(TestVillage.VILLAGE)).size();
        return now - before;
    }

    @Test
    void aFormWithItsTokenIsTaken() {
        assertEquals(200, browser.submit(NEW_PERSON, NEW_PERSON, "name", "王秀英").statusCode());
        assertEquals(1, residents());
    }

    @Test
    void aFormWithoutItsTokenIsNot() {
        assertEquals(403, browser.post(NEW_PERSON, "name=x").statusCode());
        assertEquals(403, browser.post(NEW_PERSON, "name=x&token=guess").statusCode());
        assertEquals(0, residents());
    }

    @Test
    void aFormOfAnotherBrowserIsNot() {
        TestBrowser other = new TestBrowser(village);
        other.signIn("liu");
        String theirs = other.token(NEW_PERSON);
        assertEquals(
                403, browser.post(NEW_PERSON, TestBrowser.form(theirs, "name", "x")).statusCode());
        assertEquals(0, residents());
    }

    @Test
    void aFormSentByAStrangersPageIsNotTakenEvenWithTheToken() {
        String form = TestBrowser.form(browser.token(NEW_PERSON), "name", "x");
        assertEquals(
                403, browser.post(NEW_PERSON, form, "Origin", "https://example.org").statusCode());
        assertEquals(
                403, browser.post(NEW_PERSON, form, "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(0, residents());
    }

    @Test
    void aTooLargeFormIsRefusedInWords() {
        String form = TestBrowser.form(browser.token(NEW_PERSON), "name", "x".repeat(70_000));
        HttpResponse<String> answer = browser.post(NEW_PERSON, form);
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("文件太大了"));
    }

    @Test
    void aLongFormSentAfterTheSessionRanOutIsRefusedInWordsToo() {
        String form = TestBrowser.form("", "text", "长".repeat(200_000));
        TestBrowser stranger = new TestBrowser(village);
        String page = "/at/" + TestVillage.VILLAGE + "/notices/new";
        assertTrue(stranger.post(page, form).body().contains("请登录"));
    }

    @Test
    void aLongFormThatIsNoneOfThoseWithFilesIsRefusedInWordsToo() {
        String form = TestBrowser.form(browser.token(NEW_PERSON), "clip", "长".repeat(200_000));
        for (int i = 0; i < TIMES; i++) {
            assertEquals(400, browser.post(CLIP, form).statusCode());
        }
    }

    @Test
    void aFormOfEverMorePartsIsRefusedInWordsThoughItIsStillBeingSent() {
        String part = "\r\n--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n";
        byte[] parts = (part.repeat(200) + "x".repeat(1_000_000)).getBytes(US_ASCII);
        for (int i = 0; i < TIMES; i++) {
            HttpResponse<String> answer = browser.upload(NEW_PERSON, CLIP, "clip", "a.mp3", parts);
            assertEquals(413, answer.statusCode());
        }
    }

    @Test
    void nonsenseIsRefusedInWords() {
        String token = browser.token(NEW_PERSON);
        assertEquals(400, browser.post(NEW_PERSON, "token=" + token + "&name=%zz").statusCode());
        assertEquals(404, browser.open("/at/999901100201/residents/zz").statusCode());
        assertEquals(404, browser.open("/at/nowhere/today").statusCode());
        assertEquals(404, browser.open("/nothing").statusCode());
        assertTrue(browser.open("/nothing").body().contains("没有找到这一页"));
        assertEquals(405, browser.open("/logout").statusCode());
    }

    @Test
    void whatPeopleTypeIsNeverMarkup() {
        String typed = "<script>alert(1)</script>";
        String shown =
                browser.submit(NEW_PERSON, NEW_PERSON, "name", typed, "group", "\"><b>").body();
        assertFalse(shown.contains("<script>alert"));
        assertTrue(shown.contains("&lt;script"));
        assertFalse(shown.contains("\"><b>"));
    }

    @Test
    void pagesForbidForeignAndInlineScripts() {
        HttpResponse<String> page = browser.open("/at/999901100201/today");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("default-src 'none'"));
        assertFalse(policy.contains("unsafe"));
        assertFalse(page.body().contains("style="));
        assertFalse(page.body().contains("onclick"));
        assertEquals(List.of("nosniff"), page.headers().allValues("X-Content-Type-Options"));
        assertEquals(List.of("no-store"), page.headers().allValues("Cache-Control"));
    }

    @Test
    void theBrowsersKeyIsKeptFromScriptsAndStrangers() {
        HttpResponse<String> fresh = new TestBrowser(village).open("/login");
        String cookie = fresh.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith("__Host-key="));
        for (String word : List.of("Secure", "HttpOnly", "SameSite=Strict", "Path=/")) {
            assertTrue(cookie.contains(word), cookie);
        }
    }

    @Test
    void signingInChangesTheBrowsersKey() {
        TestBrowser other = new TestBrowser(village);
        String before = other.token("/login");
        other.signIn("liu");
        assertNotEquals(before, other.token(NEW_PERSON));
    }

    @Test
    void assetsAreKeptByTheBrowserUntilTheyChange() {
        String page = browser.open("/at/999901100201/today").body();
        int start = page.indexOf("/assets/yizhan-");
        String address = page.substring(start, page.indexOf('"', start));
        var asset = browser.load(address);
        assertEquals(200, asset.statusCode());
        assertTrue(asset.headers().firstValue("Cache-Control").orElseThrow().contains("immutable"));
        assertEquals(404, browser.open("/assets/yizhan-0000000000.css").statusCode());
    }
}
