package org.yizhan.web.server;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.accounts.Role;

/// All routes of a server; the first that fits is used.
public final class Router {
    private final List<Route> routes;

    /// @throws IllegalArgumentException if two routes have the same method and pattern
    public Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
        Set<String> seen = new HashSet<>();
        for (Route route : routes) {
            if (!seen.add(route.method() + " " + route.pattern())) {
                throw new IllegalArgumentException("Two routes for " + route.pattern());
            }
        }
    }

    /// A route that fits, with the named parts of the path.
    record Found(Route route, Map<String, String> parts) {}

    Optional<Found> find(String method, String path) {
        for (Route route : routes) {
            if (route.method().equals(method)) {
                Optional<Map<String, String>> parts = route.match(path);
                if (parts.isPresent()) {
                    return Optional.of(new Found(route, parts.get()));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the path exists for another method.
    boolean knows(String path) {
        return routes.stream().anyMatch(route -> route.match(path).isPresent());
    }

    /// Whether a page exists here and the role may open it; navigation shows nothing else.
    boolean mayOpen(Role role, String path) {
        return find("GET", path).map(found -> found.route().access().allows(role)).orElse(false);
    }

    /// Every route, for the test that walks all of them with all roles.
    public List<Route> routes() {
        return routes;
    }
}
