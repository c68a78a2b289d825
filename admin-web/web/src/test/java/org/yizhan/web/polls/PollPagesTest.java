package org.yizhan.web.polls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.polls.PollResult;
import org.yizhan.ledger.polls.PollFacts;
import org.yizhan.ledger.polls.Polls;
import org.yizhan.ledger.polls.Polls.Asked;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;
import org.yizhan.web.TestWindow;

class PollPagesTest {
    private static final String PAGE = "/at/" + TestVillage.VILLAGE + "/polls";

    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser browser;

    @BeforeEach
    void start() {
        village = TestVillage.terminal(folder);
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        browser = new TestBrowser(village);
        browser.signIn("liu");
    }

    @AfterEach
    void stop() {
        village.close();
    }

    private int ask(String... choices) {
        String[] fields = new String[2 * choices.length + 4];
        fields[0] = "question";
        fields[1] = "钱先用在哪里？";
        fields[2] = "until";
        fields[3] = "2026-12-01";
        for (int i = 0; i < choices.length; i++) {
            fields[4 + 2 * i] = "choice" + (i + 1);
            fields[5 + 2 * i] = choices[i];
        }
        return browser.submit(PAGE + "/new", PAGE + "/new", fields).statusCode();
    }

    private List<Asked> polls() {
        return village.ledger.read(views -> new Polls(views).list(TestVillage.VILLAGE));
    }

    @Test
    void aQuestionIsOpenedAndEnded() {
        assertEquals(200, ask("修路", "装路灯"));
        Asked asked = polls().getFirst();
        assertEquals(2, asked.poll().choices().size());
        assertTrue(browser.open(PAGE).body().contains("正在议"));
        browser.submit(PAGE, PAGE + "/" + asked.id() + "/end");
        assertTrue(polls().getFirst().poll().closed());
        assertTrue(browser.open(PAGE).body().contains("终端正在结数"));
    }

    @Test
    void theResultIsShownAndFewerThanFiveAreNot() {
        ask("修路", "装路灯");
        Asked asked = polls().getFirst();
        village.put(
                TestVillage.VILLAGE, PollFacts.RESULT, asked.id(), PollResult.of(List.of(6, 3)));
        assertTrue(browser.open(PAGE).body().contains("一共 9 人"));
        village.put(
                TestVillage.VILLAGE, PollFacts.RESULT, asked.id(), PollResult.of(List.of(3, 1)));
        String few = browser.open(PAGE).body();
        assertTrue(few.contains("不到五个人"));
        assertFalse(few.contains("一共"));
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        assertEquals(422, ask("只有一个"));
        assertEquals(422, ask("修路", "这个选择的字实在是写得太多太多了"));
        assertEquals(List.of(), polls());
        assertEquals(200, ask());
        assertTrue(polls().getFirst().poll().isSpoken());
    }

    @Test
    void thePagesFitAPhone() {
        ask("修路", "装路灯", "办老人食堂");
        village.put(
                TestVillage.VILLAGE,
                PollFacts.RESULT,
                polls().getFirst().id(),
                PollResult.of(List.of(21, 9, 7)));
        try (TestWindow phone = TestWindow.phone(village, folder.resolve("profile"))) {
            phone.open("/login");
            phone.type("#login", "liu");
            phone.type("#password", TestVillage.PASSWORD);
            phone.press("#sign-in");
            phone.waitFor("青石沟村");
            for (String page : List.of(PAGE, PAGE + "/new")) {
                phone.open(page);
                phone.picture("phone-polls" + (page.endsWith("new") ? "-new" : ""));
                assertTrue(phone.fits());
            }
            assertEquals(List.of(), phone.complaints());
        }
    }
}
