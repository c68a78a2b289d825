package org.yizhan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;

/// Every page of the demo village on phone and laptop: nothing sticks out sideways, nothing is
/// blocked; pictures are left for a person to look at.
class LooksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pagesFitTheirWindows(boolean onPhone) {
        String size = onPhone ? "phone" : "laptop";
        try (TestVillage village = TestVillage.terminal(folder)) {
            DemoVillage demo = DemoVillage.of(DemoVillage.SEED, TODAY);
            demo.recordInto(village.ledger);
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            try (TestWindow window =
                    onPhone
                            ? TestWindow.phone(village, folder.resolve("profile"))
                            : TestWindow.laptop(village, folder.resolve("profile"))) {
                walk(window, size, demo);
            }
        }
    }

    private static void walk(TestWindow window, String size, DemoVillage demo) {
        window.open("/login");
        window.picture(size + "-login");
        window.type("#login", "liu");
        window.type("#password", TestVillage.PASSWORD);
        window.press("#sign-in");
        window.waitFor("青石沟村");
        String resident = demo.people().named("单永福").id().toString();
        String meeting = demo.agenda().meeting().id().toString();
        for (String page :
                List.of(
                        "today",
                        "residents",
                        "residents/new",
                        "residents/" + resident,
                        "roster",
                        "cards",
                        "meetings",
                        "meetings/new",
                        "meetings/" + meeting,
                        "notices",
                        "notices/new",
                        "terminals",
                        "more")) {
            window.open("/at/" + TestVillage.VILLAGE + "/" + page);
            String name = page.replace(resident, "one").replace(meeting, "one").replace('/', '-');
            window.picture(size + "-" + name);
            assertTrue(window.fits(), page);
        }
        assertEquals(List.of(), window.complaints());
    }

    @Test
    void theDemoVillageIsTheOneOfTheTests() {
        assertEquals(TestVillage.VILLAGE, DemoPlaces.VILLAGE.id());
    }
}
