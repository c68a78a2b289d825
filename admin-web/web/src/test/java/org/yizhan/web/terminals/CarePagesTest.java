package org.yizhan.web.terminals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.terminals.Care;
import org.yizhan.domain.terminals.QuietHours;
import org.yizhan.ledger.settings.LedgerSettings;
import org.yizhan.speech.speaker.Manner;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// A county asks its terminals for something; what a village's terminal then finds in its settings.
class CarePagesTest {
    private static final String PAGE = "/at/" + TestVillage.COUNTY + "/care";

    @TempDir Path folder;
    private TestVillage hub;
    private TestBrowser browser;

    @BeforeEach
    void start() {
        hub = TestVillage.hub(folder);
        hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
        browser = new TestBrowser(hub);
        browser.signIn("zhang");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private <T> T inTheVillage(Setting<T> setting) {
        return new LedgerSettings(hub.ledger, TestVillage.VILLAGE).get(setting);
    }

    private int save(String volume, String from, String until) {
        return browser.submit(
                        PAGE,
                        PAGE,
                        "volume",
                        volume,
                        "from",
                        from,
                        "until",
                        until,
                        "quiet-volume",
                        "25")
                .statusCode();
    }

    @Test
    void volumeAndQuietHoursHoldInEveryVillage() {
        assertEquals(200, save("70", "21:30", "06:00"));
        assertEquals(70, inTheVillage(Manner.VOLUME));
        assertEquals(25, inTheVillage(QuietHours.VOLUME));
        assertEquals(
                new QuietHours(LocalTime.of(21, 30), LocalTime.of(6, 0)),
                inTheVillage(QuietHours.SETTING));
        assertTrue(browser.open(PAGE).body().contains("value=\"21:30\""));
        assertEquals(200, save("70", "", ""));
        assertEquals(QuietHours.NONE, inTheVillage(QuietHours.SETTING));
    }

    @Test
    void whatIsNoVolumeAndNoTimeChangesNothing() {
        assertEquals(400, save("101", "", ""));
        assertEquals(400, save("70", "late", "06:00"));
        assertEquals(Manner.VOLUME.defaultValue(), inTheVillage(Manner.VOLUME));
    }

    @Test
    void aRestartIsAskedForAtAMoment() {
        browser.submit(PAGE, PAGE + "/restart");
        assertEquals(TestVillage.NOW, inTheVillage(Care.RESTART));
        assertTrue(browser.open(PAGE).body().contains("要求过"));
    }

    @Test
    void theLogSaysMoreForADayOrUntilItIsEnough() {
        browser.submit(PAGE, PAGE + "/detail", "on", "yes");
        assertEquals(TestVillage.NOW.plus(Duration.ofDays(1)), inTheVillage(Care.DETAIL));
        browser.submit(PAGE, PAGE + "/detail");
        assertEquals(Instant.EPOCH, inTheVillage(Care.DETAIL));
    }
}
