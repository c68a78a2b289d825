package org.yizhan.web.wifi;

import java.util.List;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// What a phone sees first on the village's own Wi-Fi.
public final class WifiPages {
    static final String GREETING = "/wifi";

    private final Guests guests;

    /// @param staying whether this phone was greeted before
    record Page(boolean staying) {}

    public WifiPages(Guests guests) {
        this.guests = guests;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(GREETING, Access.anyone(), this::show),
                Route.post(GREETING, Access.anyone(), this::stay));
    }

    private Answer show(Visit visit) {
        return Answer.page("wifi/greeting.jte", new Page(guests.knows(visit.caller().address())));
    }

    private Answer stay(Visit visit) {
        guests.greet(visit.caller().address());
        return new Answer.Redirect(GREETING);
    }
}
