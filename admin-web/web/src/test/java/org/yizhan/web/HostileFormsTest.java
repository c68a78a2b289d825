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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.ledger.residents.Residents;

/// Every form that a secretary can reach, filled in by somebody who means no good: each is answered
/// by a page in words, nothing typed becomes markup, and nothing is lost.
class HostileFormsTest {
    private static final String AT = "/at/999901100201";
    private static final Pattern LINK = Pattern.compile("href=\"(/at/999901100201/[^\"#]+)\"");
    private static final Pattern FORM =
            Pattern.compile(
                    "<form[^>]*method=\"post\"[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>",
                    Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|textarea|select)[^>]*\\bname=\"([^\"]+)\"[^>]*>");
    private static final int MOST_PAGES = 60;

    /// What is typed, by what it is hoped to break.
    private static final List<String> HOSTILE =
            List.of(
                    "",
                    "<script>alert(1)</script><img src=x onerror=alert(1)>",
                    "'; DROP TABLE register; --",
                    "=cmd|' /C calc'!A0",
                    "../../../../etc/passwd\u0000.xlsx",
                    "\u202e\u200b\ufeff👨‍👩‍👧‍👦\ud83d\ude00 Ж ☠ \t\r\n{name} ${7*7}",
                    "长".repeat(5_000));

    private static TestVillage village;
    private static TestBrowser liu;

    /// @param action where it goes
    private record Form(String page, String action, Set<String> fields) {}

    @BeforeAll
    static void start(@TempDir Path folder) {
        village = TestVillage.terminal(folder);
        DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22)).recordInto(village.ledger);
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        village.account(TestVillage.VILLAGE, "wang", Role.SECRETARY);
        liu = new TestBrowser(village);
        liu.signIn("liu");
    }

    @AfterAll
    static void stop() {
        village.close();
    }

    /// One form of each kind: ids in addresses do not make another kind.
    private static List<Form> forms() {
        Map<String, Form> forms = new LinkedHashMap<>();
        Set<String> kinds = new LinkedHashSet<>();
        List<String> pages = new ArrayList<>(List.of(AT + "/today", AT + "/more"));
        for (int i = 0; i < pages.size() && i < MOST_PAGES; i++) {
            String html = liu.open(pages.get(i)).body();
            for (Matcher link = LINK.matcher(html); link.find(); ) {
                if (kinds.add(kind(link.group(1)))) {
                    pages.add(link.group(1));
                }
            }
            for (Matcher form = FORM.matcher(html); form.find(); ) {
                forms.putIfAbsent(
                        kind(form.group(1)),
                        new Form(pages.get(i), form.group(1), fields(form.group(2))));
            }
        }
        forms.keySet().removeIf(HostileFormsTest::leads);
        return List.copyOf(forms.values());
    }

    /// Out of these pages, so that what follows would be tried elsewhere.
    private static boolean leads(String action) {
        return action.contains("logout")
                || action.endsWith("/close")
                || action.endsWith("/practice");
    }

    private static String kind(String address) {
        return address.replaceAll("\\?.*", "").replaceAll("[0-9a-f]{32}|\\d{10,}", "*");
    }

    private static Set<String> fields(String html) {
        Set<String> names = new LinkedHashSet<>();
        for (Matcher field = FIELD.matcher(html); field.find(); ) {
            names.add(field.group(1));
        }
        names.remove("token");
        return names;
    }

    private static String filled(String token, Form form, String text) {
        List<String> fields = new ArrayList<>();
        for (String name : form.fields()) {
            fields.add(name);
            fields.add(text);
        }
        return TestBrowser.form(token, fields.toArray(String[]::new));
    }

    private static void assertKind(HttpResponse<String> answer, String what) {
        assertTrue(answer.statusCode() < 500, what + " " + answer.statusCode());
        for (String trace :
                List.of("<script>alert", "<img src=x", "org.yizhan.", "Exception", "\tat ")) {
            assertTrue(!answer.body().contains(trace), what + " shows " + trace);
        }
    }

    private static int people() {
        return village.ledger.read(views -> new Residents(views).list(TestVillage.VILLAGE)).size();
    }

    @Test
    void everyFormAnswersInWordsWhateverIsTyped() {
        List<Form> forms = forms();
        assertTrue(forms.size() >= 12, () -> "only " + forms);
        int before = people();
        for (Form form : forms) {
            String token = liu.token(form.page());
            for (String text : HOSTILE) {
                String what =
                        form.action() + " with " + text.substring(0, Math.min(20, text.length()));
                assertKind(liu.post(form.action(), filled(token, form, text)), what);
            }
        }
        assertTrue(people() >= before);
        for (String page : List.of("/today", "/residents", "/meetings", "/notices", "/protocol")) {
            HttpResponse<String> shown = liu.open(AT + page);
            assertEquals(200, shown.statusCode(), page);
            assertKind(shown, page);
        }
    }

    @Test
    void theSameFormFromManyHandsAtOnceIsTakenByEach() throws Exception {
        String page = AT + "/residents/new";
        int before = people();
        String form = TestBrowser.form(liu.token(page), "name", "王同时");
        try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                all.add(() -> liu.post(page, form).statusCode());
            }
            for (Future<Integer> each : hands.invokeAll(all)) {
                assertEquals(200, each.get());
            }
        }
        assertEquals(before + 24, people());
    }
}
