package org.yizhan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Route;

/// Every route of a terminal and of a hub that takes a form, filled in by somebody who means no good
/// and by several hands at once: each is answered by a page in words, nothing typed becomes markup,
/// and nothing is lost. Forms are found by walking the pages; what no walk finds is sent all the
/// same, with the names of all fields there are.
class HostileFormsTest {
    private static final PlaceId TOWNSHIP = TestVillage.VILLAGE.parent().orElseThrow();
    private static final String AT = "/at/" + TestVillage.VILLAGE;

    /// What is typed, by what it is hoped to break.
    private static final List<String> HOSTILE =
            List.of(
                    "",
                    "<script>alert(1)</script><img src=x onerror=alert(1)>",
                    "=cmd|' /C calc'!A0",
                    "../../../../etc/passwd\u0000.xlsx'; DROP TABLE register; --",
                    "\u202e\u200b\ufeff👨‍👩‍👧‍👦\ud83d\ude00 Ж ☠ \t\r\n{name} ${7*7}",
                    "长".repeat(5_000));

    private static final int MOST_LONG = 10;

    @TempDir Path folder;

    /// Leads out of these pages, so that what follows would be tried elsewhere or by nobody.
    private static boolean leads(Route route) {
        return List.of("/logout", "/practice/leave", "/at/{place}/practice")
                        .contains(route.pattern())
                || route.pattern().startsWith("/at/{place}/accounts/{account}/")
                || route.pattern().equals("/at/{place}/password");
    }

    /// A form for every route that takes one and that the visitor may use.
    private static List<PageWalk.Form> forms(
            TestVillage village, Role role, PlaceId place, PageWalk walk) {
        Set<String> names = new LinkedHashSet<>();
        walk.forms().values().forEach(form -> names.addAll(form.fields()));
        Map<Route, PageWalk.Form> forms = new LinkedHashMap<>();
        for (Route route : village.server.routes()) {
            if (route.method().equals("POST")
                    && route.access() instanceof Access.Roles
                    && route.access().allows(role)
                    && !leads(route)) {
                forms.put(route, walk.forms().getOrDefault(route, unfound(route, place, names)));
            }
        }
        return List.copyOf(forms.values());
    }

    private static PageWalk.Form unfound(Route route, PlaceId place, Set<String> names) {
        String action =
                route.pattern()
                        .replace("{place}", place.code())
                        .replaceAll("\\{\\w+}", SubjectId.named("nothing").toString());
        return new PageWalk.Form("/at/" + place + "/more", action, route, names);
    }

    private static String[] filled(PageWalk.Form form, String text) {
        List<String> fields = new ArrayList<>();
        for (String name : form.fields()) {
            fields.add(name);
            // All fields of all forms at once would be more than a form may weigh.
            boolean tooMuch = form.fields().size() > MOST_LONG && !fields.isEmpty();
            fields.add(tooMuch && text.length() > 1_000 ? "长" : text);
        }
        return fields.toArray(String[]::new);
    }

    private static void assertKind(HttpResponse<String> answer, String what) {
        assertTrue(answer.statusCode() < 500, what + " " + answer.statusCode());
        for (String trace :
                List.of("<script>alert", "<img src=x", "org.yizhan.", "Exception", "\tat ")) {
            assertTrue(!answer.body().contains(trace), what + " shows " + trace);
        }
    }

    /// @return how many forms were sent
    private static int attack(TestVillage village, String login, Role role, PlaceId place)
            throws Exception {
        TestBrowser browser = new TestBrowser(village);
        browser.signIn(login);
        String more = "/at/" + place + "/more";
        PageWalk walk = PageWalk.of(village, browser, "/at/" + place + "/today", more);
        List<PageWalk.Form> forms = forms(village, role, place, walk);
        String token = browser.token(more);
        for (PageWalk.Form form : forms) {
            List<Callable<HttpResponse<String>>> hands = new ArrayList<>();
            for (String text : HOSTILE) {
                String typed = TestBrowser.form(token, filled(form, text));
                hands.add(() -> browser.post(form.action(), typed));
            }
            hands.add(() -> upload(browser, token, form));
            for (HttpResponse<String> answer : atOnce(hands)) {
                assertKind(answer, role + " " + form.action());
            }
        }
        for (String page : walk.pages().values()) {
            assertKind(browser.open(page), role + " " + page);
        }
        return forms.size();
    }

    /// A file with a name that is hoped to be a path, and a content that is none of those asked for.
    private static HttpResponse<String> upload(
            TestBrowser browser, String token, PageWalk.Form form) {
        String field = form.fields().stream().findFirst().orElse("file");
        byte[] content =
                "<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return browser.send(
                token, form.action(), field, "../../<script>alert(1)</script>.xlsx", content);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        List<T> done = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            for (Future<T> each : hands.invokeAll(work)) {
                done.add(each.get());
            }
        }
        return done;
    }

    private static int people(TestVillage village) {
        return village.ledger.read(views -> new Residents(views).list(TestVillage.VILLAGE)).size();
    }

    @Test
    void everyFormOfATerminalAnswersInWordsWhateverIsTyped() throws Exception {
        try (TestVillage village = TestVillage.terminal(folder)) {
            DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22)).recordInto(village.ledger);
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            village.account(TestVillage.VILLAGE, "wang", Role.SECRETARY);
            int before = people(village);
            int sent = attack(village, "liu", Role.SECRETARY, TestVillage.VILLAGE);
            assertTrue(sent >= 80, "only " + sent);
            assertTrue(people(village) >= before);
            theSameFormFromManyHandsAtOnceIsTakenByEach(village);
        }
    }

    @Test
    void everyFormOfAHubAnswersInWordsWhateverIsTyped() throws Exception {
        try (TestVillage hub = TestVillage.hub(folder)) {
            hub.account(TestVillage.COUNTY, "xian", Role.COUNTY);
            hub.account(TOWNSHIP, "zhen", Role.TOWNSHIP);
            hub.account(TOWNSHIP, "law", Role.PARTNER);
            int sent =
                    attack(hub, "law", Role.PARTNER, TOWNSHIP)
                            + attack(hub, "zhen", Role.TOWNSHIP, TOWNSHIP)
                            + attack(hub, "xian", Role.COUNTY, TestVillage.COUNTY);
            assertTrue(sent >= 100, "only " + sent);
        }
    }

    private static void theSameFormFromManyHandsAtOnceIsTakenByEach(TestVillage village)
            throws Exception {
        TestBrowser liu = new TestBrowser(village);
        liu.signIn("liu");
        String page = AT + "/residents/new";
        int before = people(village);
        String form = TestBrowser.form(liu.token(page), "name", "王同时");
        List<Callable<HttpResponse<String>>> hands = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            hands.add(() -> liu.post(page, form));
        }
        for (HttpResponse<String> each : atOnce(hands)) {
            assertEquals(200, each.statusCode());
        }
        assertEquals(before + 24, people(village));
    }
}
