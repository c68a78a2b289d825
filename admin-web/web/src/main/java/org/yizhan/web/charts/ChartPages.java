package org.yizhan.web.charts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.needs.Moment;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// 看图: the last half year in pictures.
public final class ChartPages {
    private static final Access WHO =
            Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.TOWNSHIP, Role.COUNTY);

    private final Ledger ledger;
    private final Surroundings surroundings;

    record ChartPage(List<Chart> charts) {}

    public ChartPages(Ledger ledger, Surroundings surroundings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    public List<Route> routes() {
        return List.of(Route.get("/at/{place}/charts", WHO, this::show));
    }

    private Answer show(Visit visit) {
        Moment now = Moment.of(surroundings.clock().instant(), surroundings.zone());
        return Answer.page(
                "charts/all.jte",
                new ChartPage(ledger.read(views -> charts(views, visit.place(), now))));
    }

    private static List<Chart> charts(Views views, PlaceId place, Moment now) {
        List<Chart> charts =
                new ArrayList<>(
                        new MeetingCharts(views, place, YearMonth.from(now.day())).charts());
        charts.addAll(new CareCharts(views, place, now).charts());
        if (place.kind() == PlaceKind.COUNTY || place.kind() == PlaceKind.TOWNSHIP) {
            charts.addAll(new PlaceCharts(views, place, now).charts());
        }
        return charts;
    }
}
