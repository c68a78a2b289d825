package org.yizhan.web.branches;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.branches.Coverage;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// Where the organisation reaches and where it does not. A branch needs three full members
/// (《中国共产党章程》第三十条); a village with fewer belongs to a joint branch.
public final class CoveragePages {
    private static final Access WHO = Access.roles(Role.TOWNSHIP, Role.COUNTY);
    private static final int SMALLEST = 3;
    private static final int MOST_LISTED = 60;

    private final Ledger ledger;

    record Line(Place place, Coverage.Count count) {}

    /// @param none villages without a member
    /// @param small villages with fewer full members than a branch needs
    /// @param ungrouped villages with members who belong to no party group
    /// @param joint joint branches
    record CoveragePage(
            Coverage.Count all,
            int villages,
            List<Line> none,
            List<Line> small,
            List<Line> ungrouped,
            List<Line> joint) {
        static List<Line> shown(List<Line> lines) {
            return lines.subList(0, Math.min(MOST_LISTED, lines.size()));
        }
    }

    public CoveragePages(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/at/{place}/coverage",
                        WHO,
                        visit ->
                                Answer.page(
                                        "branches/coverage.jte",
                                        ledger.read(views -> page(views, visit)))));
    }

    private static CoveragePage page(Views views, Visit visit) {
        PlaceId within = visit.place();
        Map<PlaceId, Coverage.Count> counts = new Coverage(views).within(within);
        List<Line> villages = new ArrayList<>();
        List<Line> joint = new ArrayList<>();
        new Places(views)
                .within(within)
                .forEach(place -> {
                    Line line =
                            new Line(place, counts.getOrDefault(place.id(), Coverage.Count.NONE));
                    if (place.id().kind() == PlaceKind.VILLAGE) {
                        villages.add(line);
                    } else if (place.id().kind() == PlaceKind.JOINT_BRANCH) {
                        joint.add(line);
                    }
                });
        return new CoveragePage(
                sum(counts),
                villages.size(),
                villages.stream().filter(line -> line.count().members() == 0).toList(),
                villages.stream()
                        .filter(line -> line.count().members() > 0)
                        .filter(line -> line.count().full() < SMALLEST)
                        .toList(),
                villages.stream().filter(line -> line.count().ungrouped() > 0).toList(),
                joint);
    }

    private static Coverage.Count sum(Map<PlaceId, Coverage.Count> counts) {
        return counts.values().stream()
                .reduce(
                        Coverage.Count.NONE,
                        (one, other) ->
                                new Coverage.Count(
                                        one.full() + other.full(),
                                        one.probationary() + other.probationary(),
                                        one.applicants() + other.applicants(),
                                        one.ungrouped() + other.ungrouped()));
    }
}
