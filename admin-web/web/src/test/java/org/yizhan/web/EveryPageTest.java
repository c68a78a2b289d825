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
import org.yizhan.demo.guides.DemoGuides;
import org.yizhan.demo.partners.DemoPartners;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.guides.GuideFacts;
import org.yizhan.ledger.partners.PartnerFacts;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Route;

/// Every page that staff can come to, on a terminal and on a hub, on a phone and on a laptop: nothing
/// sticks out sideways, axe finds nothing serious, everything is reached by the Tab key, and a
/// picture is left. The pages are found by walking, so a new one is in it by itself. [LooksTest] and
/// [HubLooksTest] are its short samples.
@Tag("full")
class EveryPageTest {
    private static final PlaceId TOWNSHIP = TestVillage.VILLAGE.parent().orElseThrow();

    /// What a page loads into itself and what stands before the doors; and what needs a lesson or a
    /// pack that was written here: `StudyLooksTest` and `ClerkPathTest` look at those.
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "/at/{place}/second",
                    "/at/{place}/meetings/{meeting}/live",
                    "/at/{place}/meetings/{meeting}/study/live",
                    "/at/{place}/packs/new/{pack}",
                    "/at/{place}/study/{lesson}",
                    "/at/{place}/study/{lesson}/edit",
                    "/at/{place}/study/{lesson}/questions/{name}");

    @TempDir Path folder;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void ofATerminal() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            DemoVillage demo = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
            demo.recordSurroundingsInto(village.ledger);
            demo.recordInto(village.ledger);
            demo.recordLifeInto(village.ledger, village.store(), village.keys());
            own(village);
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            Set<String> seen = new TreeSet<>();
            try (TestWindow window = TestWindow.phone(village, folder.resolve("profile"))) {
                String meeting = "/meetings/" + demo.agenda().meeting().id();
                String member = "/residents/" + demo.people().named("单永福").id();
                seen.addAll(
                        look(
                                village,
                                window,
                                "liu",
                                TestVillage.VILLAGE,
                                meeting + "/photograph",
                                meeting + "/study",
                                member + "/transfer"));
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

    /// What a village keeps of its own besides what comes from above.
    private static void own(TestVillage village) {
        DemoPartners.ALL.forEach(each ->
                village.put(TestVillage.VILLAGE, PartnerFacts.PARTNER, each.id(), each.value()));
        DemoGuides.of(LocalDate.of(2026, 11, 22))
                .forEach(each ->
                        village.put(
                                TestVillage.VILLAGE, GuideFacts.GUIDE, each.id(), each.value()));
    }

    /// @param more where the walk begins besides
    /// @return the routes that were looked at
    private Set<String> look(
            TestVillage village, TestWindow window, String login, PlaceId place, String... more) {
        TestBrowser browser = new TestBrowser(village);
        browser.signIn(login);
        String at = "/at/" + place;
        List<String> starts = new ArrayList<>(List.of(at + "/more", at + "/today"));
        List.of(more).forEach(rest -> starts.add(at + rest));
        Map<Route, String> pages =
                PageWalk.of(village, browser, starts.toArray(String[]::new)).pages();
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
            if (page && !seen.contains(route.pattern()) && !ELSEWHERE.contains(route.pattern())) {
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
