package org.yizhan.web.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.staff.ScreenLock;
import org.yizhan.domain.staff.StaffKey;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.staff.StaffFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;
import org.yizhan.web.TestWindow;
import org.yizhan.web.accounts.Passwords;

/// Keys to the screen.
class KeyPagesTest {
    private static final String KEYS = "/at/" + TestVillage.VILLAGE + "/keys";
    private static final SubjectId TERMINAL = new SubjectId(4, 4);

    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser browser;
    private CardCode card;

    @BeforeEach
    void start() {
        village = TestVillage.terminal(folder);
        DemoVillage demo = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
        demo.recordInto(village.ledger);
        SubjectId member = demo.agenda().meeting().value().voters().getFirst();
        card =
                new CardIssue(village.ledger, new SecureRandom())
                        .issue(TestVillage.VILLAGE, new Actor.Program(), member);
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        browser = new TestBrowser(village);
    }

    @AfterEach
    void stop() {
        village.close();
    }

    private int set(String number, String pin, String again) {
        return browser.submit(KEYS, KEYS, "number", number, "pin", pin, "again", again)
                .statusCode();
    }

    private List<StaffKey> keys() {
        return village.ledger.read(views -> views.register(StaffFacts.KEY).everywhere()).stream()
                .map(Entry::value)
                .toList();
    }

    @Test
    void aKeyIsSetForTheHolderOfACardAndTakenBack() {
        browser.signIn("liu");
        assertEquals(200, set(card.shortNumber(), "246810", "246810"));
        StaffKey key = keys().getFirst();
        Passwords passwords = new Passwords(new SecureRandom(), Passwords.Cost.OWASP);
        assertTrue(passwords.fits("246810", key.pinHash()));
        assertFalse(passwords.fits("246811", key.pinHash()));
        browser.submit(KEYS, KEYS + "/" + key.resident() + "/close");
        assertTrue(keys().getFirst().closed());
        assertTrue(browser.open(KEYS).body().contains("还没有人"));
    }

    @Test
    void easyPinsSlipsAndUnknownCardsAreSaid() {
        browser.signIn("liu");
        assertEquals(422, set(card.shortNumber(), "123456", "123456"));
        assertEquals(422, set(card.shortNumber(), "777777", "777777"));
        assertEquals(422, set(card.shortNumber(), "246810", "246811"));
        assertEquals(422, set("12", "246810", "246810"));
        assertEquals(List.of(), keys());
    }

    @Test
    void aNewPinOpensALockedScreen() {
        village.put(
                TestVillage.VILLAGE,
                StaffFacts.LOCK,
                StaffFacts.lock(TERMINAL),
                new ScreenLock(0, Optional.of("482719")));
        browser.signIn("liu");
        set(card.shortNumber(), "246810", "246810");
        assertEquals(
                ScreenLock.OPEN,
                village.ledger
                        .read(views -> views.register(StaffFacts.LOCK).everywhere())
                        .getFirst()
                        .value());
    }

    @Test
    void thePageFitsAPhone() {
        browser.signIn("liu");
        set(card.shortNumber(), "246810", "246810");
        try (TestWindow phone = TestWindow.phone(village, folder.resolve("profile"))) {
            phone.open("/login");
            phone.type("#login", "liu");
            phone.type("#password", TestVillage.PASSWORD);
            phone.press("#sign-in");
            phone.waitFor("青石沟村");
            phone.open(KEYS);
            phone.picture("phone-keys");
            assertTrue(phone.fits());
            assertEquals(List.of(), phone.complaints());
        }
    }
}
