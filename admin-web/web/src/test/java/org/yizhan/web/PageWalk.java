package org.yizhan.web;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.web.server.Route;

/// Every page and every form that somebody who signed in comes to by following links, by the route
/// behind it: nothing is listed by hand, so a new page is found by itself.
final class PageWalk {
    private static final Pattern LINK = Pattern.compile("href=\"(/at/[^\"#]+)\"");
    private static final Pattern FORM =
            Pattern.compile(
                    "<form[^>]*method=\"post\"[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>",
                    Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|textarea|select)[^>]*\\bname=\"([^\"]+)\"[^>]*>");

    /// Of one route and one kind of place: forms differ with what a page is about.
    private static final int MOST_OF_A_KIND = 4;

    private final List<Route> routes;
    private final TestBrowser browser;
    private final Map<Route, String> pages = new LinkedHashMap<>();
    private final Map<Route, Form> forms = new LinkedHashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    /// @param page where it stands
    /// @param action where it goes
    /// @param fields without the token
    record Form(String page, String action, Route route, Set<String> fields) {}

    private PageWalk(List<Route> routes, TestBrowser browser) {
        this.routes = routes;
        this.browser = browser;
    }

    /// @param starts addresses
    static PageWalk of(TestVillage village, TestBrowser browser, String... starts) {
        PageWalk walk = new PageWalk(village.server.routes(), browser);
        List.of(starts).forEach(walk::add);
        while (!walk.open.isEmpty()) {
            walk.visit(walk.open.poll());
        }
        return walk;
    }

    /// A page of each route that answers with one.
    Map<Route, String> pages() {
        return Map.copyOf(pages);
    }

    Map<Route, Form> forms() {
        return Map.copyOf(forms);
    }

    /// The route behind an address.
    static Optional<Route> route(List<Route> routes, String method, String address) {
        String path = address.replaceAll("\\?.*", "");
        return routes.stream()
                .filter(route -> route.method().equals(method))
                .filter(route -> path.matches(route.pattern().replaceAll("\\{\\w+}", "[^/]+")))
                .findFirst();
    }

    private void add(String address) {
        Optional<Route> route = route(routes, "GET", address);
        if (route.isEmpty() || !seen.add(address)) {
            return;
        }
        String kind = route.get().pattern() + " " + place(address).length();
        if (kinds.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
            open.add(address);
        }
    }

    private static String place(String address) {
        return address.replaceAll("^/at/(\\d+)/.*", "$1");
    }

    private void visit(String address) {
        HttpResponse<String> answer = browser.open(address);
        boolean page =
                answer.statusCode() == 200
                        && answer.headers()
                                .firstValue("Content-Type")
                                .orElse("")
                                .startsWith("text/html")
                        && answer.body().contains("<h1>");
        if (!page) {
            return;
        }
        route(routes, "GET", address).ifPresent(route -> pages.putIfAbsent(route, address));
        String html = answer.body().replace("&amp;", "&");
        for (Matcher link = LINK.matcher(html); link.find(); ) {
            add(link.group(1));
        }
        for (Matcher form = FORM.matcher(html); form.find(); ) {
            String action = form.group(1);
            Set<String> fields = fields(form.group(2));
            route(routes, "POST", action)
                    .ifPresent(route ->
                            forms.putIfAbsent(route, new Form(address, action, route, fields)));
        }
    }

    private static Set<String> fields(String html) {
        Set<String> names = new LinkedHashSet<>();
        for (Matcher field = FIELD.matcher(html); field.find(); ) {
            names.add(field.group(1));
        }
        names.remove("token");
        return names;
    }
}
