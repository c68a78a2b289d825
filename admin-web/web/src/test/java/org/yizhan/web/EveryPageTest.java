package org.yizhan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Route;

/// Every page that staff can come to, on a terminal and on a hub, on a phone and on a laptop: nothing
/// sticks out sideways, axe finds nothing serious, everything is reached by the Tab key, and a
/// picture is left. The pages are found by walking, so a new one is in it by itself. [LooksTest] and
/// [HubLooksTest] are its short samples.
@Tag("full")
class EveryPageTest {
    private static final PlaceId TOWNSHIP = TestVillage.VILLAGE.parent().orElseThrow();

    /// No link leads there: a door one stands before, what a page loads into itself, or the search's
    /// own answer.
    private static final Set<String> UNLINKED =
            Set.of(
                    "/at/{place}/second",
                    "/at/{place}/meetings/{meeting}/live",
                    "/at/{place}/meetings/{meeting}/study/live");

    @TempDir Path folder;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void ofATerminal() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            DemoVillage demo = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
            demo.recordSurroundingsInto(village.ledger);
            demo.recordInto(village.ledger);
            demo.recordLifeInto(village.ledger, village.store(), village.keys());
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            Set<String> seen = new TreeSet<>();
            try (TestWindow window = TestWindow.phone(village, folder.resolve("profile"))) {
                seen.addAll(look(village, window, "liu", TestVillage.VILLAGE));
            }
            assertEquals(List.of(), wrong);
            assertEquals(Set.of(), missed(village, seen, Role.SECRETARY));
        }
    }

    @Test
    void ofAHub() {
        try (TestVillage hub = TestVillage.hub(folder)) {
            DemoVillage demo = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
            demo.recordSurroundingsInto(hub.ledger);
            demo.recordInto(hub.ledger);
            hub.account(TestVillage.COUNTY, "xian", Role.COUNTY);
            hub.account(TOWNSHIP, "zhen", Role.TOWNSHIP);
            hub.account(TOWNSHIP, "law", Role.PARTNER);
            Set<String> seen = new TreeSet<>();
            try (TestWindow window = TestWindow.phone(hub, folder.resolve("profile"))) {
                seen.addAll(look(hub, window, "law", TOWNSHIP));
                seen.addAll(look(hub, window, "zhen", TOWNSHIP));
                seen.addAll(look(hub, window, "xian", TestVillage.COUNTY));
            }
            assertEquals(List.of(), wrong);
        }
    }

    /// @return the routes that were looked at
    private Set<String> look(TestVillage village, TestWindow window, String login, PlaceId place) {
        TestBrowser browser = new TestBrowser(village);
        browser.signIn(login);
        String at = "/at/" + place;
        Map<Route, String> pages =
                PageWalk.of(village, browser, at + "/more", at + "/today").pages();
        window.signIn(login);
        for (String size : List.of("phone", "laptop")) {
            if (size.equals("phone")) {
                window.asPhone();
            } else {
                window.asLaptop();
            }
            pages.forEach((route, address) -> look(window, size, login, route, address));
        }
        window.open("/at/" + place + "/more");
        window.press("#sign-out");
        Set<String> seen = new TreeSet<>();
        pages.keySet().forEach(route -> seen.add(route.pattern()));
        return seen;
    }

    private void look(TestWindow window, String size, String login, Route route, String address) {
        String name = route.pattern().replaceAll("^/at/\\{place}/|[{}]", "").replace('/', '-');
        window.open(address);
        window.picture("every-%s-%s-%s".formatted(login, size, name).toLowerCase(Locale.ROOT));
        if (!window.fits()) {
            wrong.add(size + " " + address + " sticks out");
        }
        window.barriers().forEach(each -> wrong.add(size + " " + address + " " + each));
        if (size.equals("laptop")) {
            window.outOfReach().forEach(each -> wrong.add(address + " out of reach " + each));
        }
        window.complaints().forEach(each -> wrong.add(address + " " + each));
    }

    /// Pages of a role that no link led to.
    private static Set<String> missed(TestVillage village, Set<String> seen, Role role) {
        Set<String> missed = new TreeSet<>();
        for (Route route : village.server.routes()) {
            boolean page =
                    route.method().equals("GET")
                            && route.pattern().startsWith("/at/")
                            && route.access() instanceof Access.Roles
                            && route.access().allows(role)
                            && !isFile(route.pattern());
            if (page && !seen.contains(route.pattern()) && !UNLINKED.contains(route.pattern())) {
                missed.add(route.pattern());
            }
        }
        return missed;
    }

    private static boolean isFile(String pattern) {
        return pattern.matches(
                ".*(\\.\\w+|/voice|/picture|/sound|/photo|/letters|/say/\\{\\w+}|/clips/\\{\\w+}|/pictures/\\{\\w+})");
    }
}
