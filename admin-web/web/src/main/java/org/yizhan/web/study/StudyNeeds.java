package org.yizhan.web.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.study.Freshness;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.needs.Moment;
import org.yizhan.web.needs.Need;
import org.yizhan.web.needs.Needs;
import org.yizhan.web.needs.Reason;
import org.yizhan.web.needs.Reasons;
import org.yizhan.web.needs.Urgency;

/// Lessons past their day, and villages to which nothing new came for two months.
public final class StudyNeeds implements Needs, Reasons {
    @Override
    public List<Need> of(Views views, PlaceId place, Moment now) {
        List<Publication> stale = new Freshness(views).stale(place, now.day());
        if (stale.isEmpty()) {
            return List.of();
        }
        return List.of(
                Need.of(
                        Urgency.SOON,
                        Sentence.of("study.need.stale", "count", stale.size()),
                        Sentence.of(
                                "study.need.staleFirst",
                                "title",
                                stale.getFirst().lesson().title()),
                        "/study"));
    }

    /// A county that never publishes lessons is not told so for every village every day.
    @Override
    public List<Reason> within(Views views, PlaceId place, Moment now) {
        Map<PlaceId, LocalDate> newest = new Freshness(views).newest(place);
        List<Reason> reasons = new ArrayList<>();
        newest.forEach((village, day) -> {
            long days = ChronoUnit.DAYS.between(day, now.day());
            if (days > Freshness.QUIET_DAYS) {
                reasons.add(
                        new Reason(
                                village,
                                "study",
                                Urgency.LATER,
                                Sentence.of("study.need.quiet", "days", days),
                                Sentence.of("study.need.quietKnown")));
            }
        });
        return reasons;
    }
}
