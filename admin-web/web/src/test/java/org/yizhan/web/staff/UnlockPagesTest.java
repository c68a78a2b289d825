package org.yizhan.web.staff;

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
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.staff.UnlockSecret;
import org.yizhan.ledger.staff.StaffFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;
import org.yizhan.web.TestWindow;

/// Those above a village, at the telephone.
class UnlockPagesTest {
    private static final String UNLOCK = "/at/" + TestVillage.COUNTY + "/unlock";
    private static final SubjectId TERMINAL = new SubjectId(4, 4);
    private static final UnlockSecret SECRET = new UnlockSecret(TERMINAL, "ab".repeat(32));

    @TempDir Path folder;
    private TestVillage hub;
    private TestBrowser browser;

    @BeforeEach
    void start() {
        hub = TestVillage.hub(folder);
        hub.account(TestVillage.COUNTY, "chen", Role.COUNTY);
        browser = new TestBrowser(hub);
        browser.signIn("chen");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private void know() {
        hub.put(TestVillage.VILLAGE, StaffFacts.SECRET, StaffFacts.secret(TERMINAL), SECRET);
    }

    @Test
    void theAnswerToTheScreensDigitsIsShownAndTheSecretIsNot() {
        know();
        String body =
                browser.submit(
                                UNLOCK,
                                UNLOCK,
                                "terminal",
                                TERMINAL.toString(),
                                "question",
                                "482 719")
                        .body();
        String answer = SECRET.answer("482719");
        assertTrue(body.contains(answer.substring(0, 3) + " " + answer.substring(3)), body);
        assertFalse(body.contains("abab"));
    }

    @Test
    void digitsThatWereMisheardAreAskedForAgain() {
        know();
        assertEquals(
                422,
                browser.submit(UNLOCK, UNLOCK, "terminal", TERMINAL.toString(), "question", "48")
                        .statusCode());
    }

    @Test
    void withoutATerminalThereIsNothingToUnlock() {
        assertTrue(browser.open(UNLOCK).body().contains("还没有能开锁的机器"));
    }

    @Test
    void thePageFitsALaptop() {
        know();
        try (TestWindow laptop = TestWindow.laptop(hub, folder.resolve("profile"))) {
            laptop.open("/login");
            laptop.type("#login", "chen");
            laptop.type("#password", TestVillage.PASSWORD);
            laptop.press("#sign-in");
            laptop.waitFor("清河县");
            laptop.open(UNLOCK);
            laptop.type("#question", "482719");
            laptop.press("#work");
            laptop.waitFor(SECRET.answer("482719").substring(3));
            laptop.picture("hub-unlock");
            assertTrue(laptop.fits());
            assertEquals(List.of(), laptop.complaints());
        }
    }
}
