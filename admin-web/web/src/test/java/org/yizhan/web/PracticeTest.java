package org.yizhan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.accounts.Accounts;
import org.yizhan.ledger.streams.HaveVector;
import org.yizhan.web.server.Route;

/// Practising: the demo village behind the same pages, marked on every one of them, and nothing of
/// it anywhere afterwards.
class PracticeTest {
    /// Not the demo village, though it looks like it.
    private static final PlaceId REAL = TestVillage.VILLAGE;

    private static final String AT = "/at/" + REAL;
    private static final String MARK = "class=\"practice\"";

    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser liu;

    @BeforeEach
    void start() {
        village = TestVillage.terminal(folder);
        village.account(REAL, "liu", Role.SECRETARY);
        village.account(REAL, "wang", Role.SECRETARY);
        liu = new TestBrowser(village);
        liu.signIn("liu");
    }

    @AfterEach
    void stop() {
        village.close();
    }

    private HttpResponse<String> practise() {
        return liu.submit(AT + "/practice", AT + "/practice");
    }

    private static Set<Path> rooms() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new TreeSet<>(
                    files.filter(each ->
                                    each.getFileName()
                                            .toString()
                                            .startsWith(PracticeVillage.FOLDERS))
                            .toList());
        }
    }

    @Test
    void whatIsDoneInPracticeIsDoneNowhereElse() throws IOException {
        HaveVector before = village.ledger.have();
        Set<Path> folders = rooms();
        assertTrue(practise().body().contains(MARK));
        assertTrue(liu.open(AT + "/residents?q=单永福").body().contains("1 人"));
        String added =
                liu.submit(
                                AT + "/residents/new",
                                AT + "/residents/new",
                                "name",
                                "练习的人",
                                "gender",
                                "FEMALE")
                        .body();
        assertTrue(added.contains("练习的人") && added.contains(MARK), added);
        assertEquals(before, village.ledger.have());
        String left = liu.submit(AT + "/more", "/practice/leave").body();
        assertFalse(left.contains(MARK), left);
        assertFalse(liu.open(AT + "/residents").body().contains("练习的人"));
        assertEquals(folders, rooms());
        assertFalse(practise().body().contains("练习的人"));
        assertFalse(liu.open(AT + "/residents?q=练习").body().contains("练习的人"));
    }

    @Test
    void everyPageOfPracticeIsMarked() {
        practise();
        for (Route route : village.server.routes()) {
            String path = route.pattern().replace("{place}", REAL.code()).replace("{word}", "zh");
            if (route.method().equals("GET") && !path.contains("{")) {
                HttpResponse<String> page = liu.open(path);
                boolean html =
                        page.headers().firstValue("Content-Type").orElse("").contains("html");
                assertTrue(!html || page.body().contains(MARK), path);
            }
        }
    }

    @Test
    void aFormOpenedBeforeOrDuringPracticeIsWorthNothingOnTheOtherSide() {
        String real = liu.token(AT + "/residents/new");
        practise();
        String played = liu.token(AT + "/residents/new");
        String form = TestBrowser.form(real, "name", "真的人");
        assertEquals(403, liu.post(AT + "/residents/new", form).statusCode());
        liu.submit(AT + "/more", "/practice/leave");
        form = TestBrowser.form(played, "name", "练习的人");
        assertEquals(403, liu.post(AT + "/residents/new", form).statusCode());
        String people = liu.open(AT + "/residents").body();
        assertFalse(people.contains("真的人") || people.contains("练习的人"));
    }

    @Test
    void signingOutEndsItAndSoDoesClosingTheAccount() throws IOException {
        Set<Path> folders = rooms();
        practise();
        assertEquals(folders.size() + 1, rooms().size());
        liu.submit(AT + "/more", "/logout");
        assertEquals(folders, rooms());
        liu.signIn("liu");
        practise();
        village.ledger
                .read(views -> new Accounts(views).byLogin("liu"))
                .ifPresent(held ->
                        village.put(
                                held.place(),
                                org.yizhan.ledger.accounts.AccountFacts.ACCOUNT,
                                held.subject(),
                                held.value().close()));
        assertTrue(liu.open(AT + "/today").body().contains("请登录"));
        assertEquals(folders, rooms());
    }

    @Test
    void noMorePracticeThanTheMachineBears() {
        List<TestBrowser> browsers =
                Stream.generate(() -> new TestBrowser(village)).limit(7).toList();
        int full = 0;
        for (TestBrowser browser : browsers) {
            browser.signIn("liu");
            full += browser.submit(AT + "/practice", AT + "/practice").statusCode() == 503 ? 1 : 0;
        }
        assertEquals(1, full);
    }
}
