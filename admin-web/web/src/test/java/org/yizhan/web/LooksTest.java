package org.yizhan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;

/// The pages of the demo village on phone and laptop: nothing sticks out sideways, nothing is
/// blocked. [EveryPageTest] finds all of them by itself and leaves the pictures to be looked at.
class LooksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir Path folder;

    @Test
    void pagesFitTheWindowsOfPhonesAndLaptops() throws IOException {
        try (TestVillage village = TestVillage.terminal(folder)) {
            DemoVillage demo = DemoVillage.of(DemoVillage.SEED, TODAY);
            demo.recordInto(village.ledger);
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            village.account(TestVillage.VILLAGE, "wang", Role.FIRST_SECRETARY);
            try (TestWindow window = TestWindow.phone(village, folder.resolve("profile"))) {
                greet(window);
                signIn(window);
                walk(window, "phone", demo);
                window.asLaptop();
                walk(window, "laptop", demo);
                window.open("/at/" + TestVillage.VILLAGE + "/practice");
                assertEquals(1, window.sending().byTwoPresses());
                window.picture("laptop-busy");
                aLargeFileSaysHowMuchOfItHasCome(window);
                assertEquals(List.of(), window.complaints());
            }
        }
    }

    private void aLargeFileSaysHowMuchOfItHasCome(TestWindow window) throws IOException {
        window.asPhone();
        window.open("/at/" + TestVillage.VILLAGE + "/roster");
        window.find("#file").sendKeys(tooLarge().toString());
        window.waitFor("这个文件太大了，最大 8 兆");
        Path roster = Files.write(folder.resolve("roster.csv"), new byte[4_000_000]);
        double come = window.sending().slowly("#file", roster);
        window.picture("phone-sending");
        assertTrue(come > 0 && come < 1, () -> "come " + come);
        assertTrue(window.find("#busy").getText().contains("正在传文件"));
        assertTrue(window.fits());
    }

    private Path tooLarge() throws IOException {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(9_000_000);
        }
        return file;
    }

    /// What a phone is shown that joins the village's own Wi-Fi.
    private static void greet(TestWindow window) {
        window.open("/wifi");
        window.picture("phone-wifi");
        assertTrue(window.fits());
        assertEquals(List.of(), window.barriers());
    }

    private static void signIn(TestWindow window) {
        window.open("/login");
        window.picture("phone-login");
        window.type("#login", "liu");
        window.type("#password", TestVillage.PASSWORD);
        window.press("#sign-in");
        window.waitFor("青石沟村");
    }

    private static void walk(TestWindow window, String size, DemoVillage demo) {
        String resident = demo.people().named("单永福").id().toString();
        String meeting = demo.agenda().meeting().id().toString();
        for (String page :
                List.of(
                        "today",
                        "residents",
                        "residents/new",
                        "residents/" + resident,
                        "residents/" + resident + "/phone",
                        "cards/bind/" + resident,
                        "roster",
                        "cards",
                        "meetings",
                        "meetings/new",
                        "meetings/" + meeting,
                        "meetings/" + meeting + "/calls",
                        "meetings/" + meeting + "/postpone",
                        "meetings/" + meeting + "/minutes",
                        "meetings/" + meeting + "/photograph",
                        "papers",
                        "rules",
                        "meetings/" + meeting + "/people/" + resident,
                        "notices",
                        "notices/new",
                        "broadcast",
                        "broadcast/new",
                        "voices",
                        "rumours",
                        "rumours/new",
                        "almanac",
                        "almanac/weather",
                        "almanac/prices",
                        "guides",
                        "guides/new",
                        "duty",
                        "study",
                        "study/new",
                        "packs",
                        "publishers",
                        "meetings/" + meeting + "/study",
                        "terminals",
                        "care",
                        "carry",
                        "conflicts",
                        "contact",
                        "partners",
                        "partners/new",
                        "residents/" + resident + "/erase",
                        "residents/" + resident + "/transfer",
                        "transfers",
                        "report",
                        "charts",
                        "practice",
                        "firstweek",
                        "handover",
                        "protocol",
                        "accounts",
                        "accounts/new",
                        "password",
                        "sessions",
                        "more")) {
            window.open("/at/" + TestVillage.VILLAGE + "/" + page);
            assertTrue(window.fits(), page);
            if (size.equals("phone")) {
                assertEquals(List.of(), window.barriers(), page);
            } else {
                assertEquals(List.of(), window.outOfReach(), page);
            }
        }
    }

    @Test
    void theDemoVillageIsTheOneOfTheTests() {
        assertEquals(TestVillage.VILLAGE, DemoPlaces.VILLAGE.id());
    }
}
