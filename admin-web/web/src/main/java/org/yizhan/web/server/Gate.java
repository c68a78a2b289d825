package org.yizhan.web.server;

import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.web.sessions.FormTokens;
import org.yizhan.web.sessions.Staff;

/// Decides whether a request may reach its action.
final class Gate {
    private final FormTokens tokens;
    private final Surroundings surroundings;

    Gate(FormTokens tokens, Surroundings surroundings) {
        this.tokens = tokens;
        this.surroundings = surroundings;
    }

    /// Why not, by who is asking and where; empty if the way is free.
    Optional<Answer> refusal(Request request, Router.Found found, Optional<Staff> staff) {
        return switch (found.route().access()) {
            case Access.Anyone _ -> Optional.empty();
            case Access.Roles roles -> {
                if (!request.isSecure()) {
                    yield Optional.of(Problems.NEEDS_HTTPS);
                }
                if (staff.isEmpty()) {
                    yield Optional.of(signInFirst(request));
                }
                Optional<String> only = staff.get().onlyPage();
                if (only.isPresent() && !found.route().pattern().equals(only.get())) {
                    String page = only.get().replace("{place}", staff.get().place().code());
                    yield Optional.of(new Answer.Redirect(page));
                }
                yield roles.allows(staff.get().role())
                        ? refusalOfPlace(found, staff.get())
                        : Optional.of(Problems.NOT_YOUR_ROLE);
            }
        };
    }

    private static Answer signInFirst(Request request) {
        boolean page = request.getMethod().equals("GET");
        String then = page ? "?then=" + request.getHttpURI().getCanonicalPath() : "";
        return new Answer.Redirect("/login" + then);
    }

    private Optional<Answer> refusalOfPlace(Router.Found found, Staff staff) {
        String code = found.parts().get("place");
        if (code == null) {
            return Optional.empty();
        }
        try {
            PlaceId place = new PlaceId(code);
            boolean allowed = staff.mayActAt(place) && surroundings.nameOf(place).isPresent();
            return allowed ? Optional.empty() : Optional.of(Problems.NOT_FOUND);
        } catch (IllegalArgumentException e) {
            return Optional.of(Problems.NOT_FOUND);
        }
    }

    /// Why a posted form is not taken; empty if it is one of our own, shown to this very browser.
    Optional<Answer> refusalOfForm(Request request, Browser browser, Form form) {
        boolean fits = browser.key().map(key -> tokens.fits(key, form.text("token"))).orElse(false);
        return fits && Browser.isOwnForm(request)
                ? Optional.empty()
                : Optional.of(Problems.FORM_TOO_OLD);
    }
}
