package org.yizhan.ledger.branches;

import java.util.HashMap;
import java.util.Map;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.views.Within;

/// How many members of each kind each place has: sums only, never who.
public final class Coverage {
    private final Views views;

    public Coverage(Views views) {
        this.views = views;
    }

    /// @param ungrouped full and probationary members without a party group
    public record Count(int full, int probationary, int applicants, int ungrouped) {
        public static final Count NONE = new Count(0, 0, 0, 0);

        private Count plus(MemberStatus status, boolean grouped, int some) {
            boolean member = status == MemberStatus.FULL || status == MemberStatus.PROBATIONARY;
            return new Count(
                    full + (status == MemberStatus.FULL ? some : 0),
                    probationary + (status == MemberStatus.PROBATIONARY ? some : 0),
                    applicants + (status == MemberStatus.APPLICANT ? some : 0),
                    ungrouped + (member && !grouped ? some : 0));
        }

        public int members() {
            return full + probationary;
        }
    }

    /// The places within another that have any membership.
    public Map<PlaceId, Count> within(PlaceId place) {
        Map<PlaceId, Count> counts = new HashMap<>();
        Within.bind(
                        views.handle()
                                .createQuery(
                                        "SELECT place, status, grouped, COUNT(*) AS some FROM membership WHERE "
                                                + Within.RANGE
                                                + " GROUP BY place, status, grouped"),
                        place)
                .map((row, _) -> {
                    PlaceId at = new PlaceId(row.getString("place"));
                    Count before = counts.getOrDefault(at, Count.NONE);
                    counts.put(
                            at,
                            before.plus(
                                    MemberStatus.valueOf(row.getString("status")),
                                    row.getInt("grouped") != 0,
                                    row.getInt("some")));
                    return at;
                })
                .forEach(_ -> {});
        return counts;
    }
}
