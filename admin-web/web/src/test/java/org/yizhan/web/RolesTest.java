package org.yizhan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Route;

/// Walks every route with every role: who may not, gets nowhere; who may, is let through.
class RolesTest {
    private static final PlaceId TOWNSHIP = new PlaceId("999901100");
    private static final String REFUSED = "您的账号不能看";

    private static final String MORE = "/at/" + TestVillage.VILLAGE + "/more";

    private static TestVillage village;
    private TestBrowser browser;
    private String token = "";

    @BeforeAll
    static void start(@TempDir Path folder) {
        village = TestVillage.terminal(folder);
        for (Role role : Role.values()) {
            village.account(place(role), role.name().toLowerCase(Locale.ROOT), role);
        }
    }

    @AfterAll
    static void stop() {
        village.close();
    }

    @BeforeEach
    void openABrowser() {
        browser = new TestBrowser(village);
    }

    private void signIn(Role role) {
        browser.signIn(role.name());
        token = browser.token(MORE);
    }

    private static String path(Route route, String place) {
        Map<String, String> parts =
                Map.of("{place}", place, "{word}", "zh", "{card}", "2010000000");
        String path = route.pattern();
        for (var part : parts.entrySet()) {
            path = path.replace(part.getKey(), part.getValue());
        }
        return path.replaceAll("\\{\\w+}", SubjectId.named("nothing").toString());
    }

    private HttpResponse<String> visit(Route route, String place) {
        String path = path(route, place);
        return route.method().equals("GET")
                ? browser.open(path)
                : browser.post(path, TestBrowser.form(token));
    }

    /// The lowest place whose account can have the role.
    private static PlaceId place(Role role) {
        return Stream.of(TestVillage.VILLAGE, TOWNSHIP, TestVillage.COUNTY)
                .filter(place -> role.fits(place.kind()))
                .findFirst()
                .orElseThrow();
    }

    private List<Route> closed() {
        return village.server.routes().stream()
                .filter(route -> route.access() instanceof Access.Roles)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyRouteIsOpenToItsRolesOnly(Role role) {
        signIn(role);
        List<String> wrong = new ArrayList<>();
        for (Route route : closed()) {
            boolean refused = visit(route, TestVillage.VILLAGE.code()).body().contains(REFUSED);
            if (refused == route.access().allows(role)) {
                wrong.add(route.method() + " " + route.pattern());
            }
            if (route.pattern().endsWith("/practice")) {
                browser.submit(MORE, "/practice/leave");
                token = browser.token(MORE);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /// What only a hub has, walked by every role of a township and a county.
    @ParameterizedTest
    @EnumSource(names = {"TOWNSHIP", "COUNTY", "TECHNICIAN", "PARTNER", "SECRETARY"})
    void everyRouteOfAHubIsOpenToItsRolesOnly(Role role, @TempDir Path own) {
        try (TestVillage hub = TestVillage.hub(own)) {
            hub.account(place(role), "someone", role);
            Set<String> here = patterns(village);
            TestBrowser visitor = new TestBrowser(hub);
            visitor.signIn("someone");
            String form = TestBrowser.form(visitor.token(MORE));
            List<String> wrong = new ArrayList<>();
            for (Route route : hub.server.routes()) {
                boolean closed = route.access() instanceof Access.Roles;
                if (closed && !here.contains(route.method() + route.pattern())) {
                    String to = path(route, TestVillage.VILLAGE.code());
                    String body =
                            route.method().equals("GET")
                                    ? visitor.open(to).body()
                                    : visitor.post(to, form).body();
                    if (body.contains(REFUSED) == route.access().allows(role)) {
                        wrong.add(route.method() + " " + route.pattern());
                    }
                }
            }
            assertEquals(List.of(), wrong);
        }
    }

    private static Set<String> patterns(TestVillage of) {
        return of.server.routes().stream()
                .map(route -> route.method() + route.pattern())
                .collect(Collectors.toSet());
    }

    @Test
    void nobodyGetsPastTheDoorWithoutSigningIn() {
        browser = new TestBrowser(village);
        for (Route route : closed()) {
            if (route.method().equals("GET")) {
                String body = visit(route, TestVillage.VILLAGE.code()).body();
                assertTrue(body.contains("请登录"), route.pattern());
            }
        }
    }

    @Test
    void theNeighboursPagesDoNotExistForUs() {
        signIn(Role.SECRETARY);
        for (Route route : closed()) {
            if (route.pattern().startsWith("/at/")) {
                HttpResponse<String> answer = visit(route, TestVillage.NEIGHBOUR.code());
                assertTrue(
                        answer.statusCode() == 404 || answer.statusCode() == 403, route.pattern());
            }
        }
    }

    @Test
    void aRouteSaysNothingOfPersonalFilesToAHelper() {
        signIn(Role.HELPER);
        for (String page : List.of("residents", "roster", "cards", "residents/new")) {
            assertEquals(403, browser.open("/at/999901100201/" + page).statusCode(), page);
        }
    }
}
