package org.yizhan.web.notices;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.calls.Calls;
import org.yizhan.ledger.notices.NoticeFacts;
import org.yizhan.ledger.notices.Notices;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.needs.Moment;
import org.yizhan.web.needs.Need;
import org.yizhan.web.needs.Needs;
import org.yizhan.web.needs.Reason;
import org.yizhan.web.needs.Reasons;
import org.yizhan.web.needs.Urgency;

/// Notices that run out, and villages that have told their people nothing for long.
public final class NoticeNeeds implements Needs, Reasons {
    private static final long ENDS_WITHIN_DAYS = 3;
    private static final long STALE_DAYS = 30;
    private static final long VERY_STALE_DAYS = 60;

    @Override
    public List<Need> of(Views views, PlaceId place, Moment now) {
        List<Entry<Notice>> own = new Notices(views).list(place);
        List<Need> needs = new ArrayList<>();
        List<Notice> ending =
                own.stream()
                        .map(Entry::value)
                        .filter(notice -> notice.isShownOn(now.day()))
                        .filter(notice -> endsSoon(notice, now))
                        .toList();
        if (!ending.isEmpty()) {
            Sentence what = Sentence.of("notices.need.ending", "count", ending.size());
            Sentence detail =
                    Sentence.of("notices.need.endingFirst", "title", ending.getFirst().title());
            needs.add(Need.of(Urgency.SOON, what, detail, "/notices"));
        }
        stale(own, now).ifPresent(needs::add);
        return needs;
    }

    private static boolean endsSoon(Notice notice, Moment now) {
        return notice.validUntil()
                .filter(last -> ChronoUnit.DAYS.between(now.day(), last) <= ENDS_WITHIN_DAYS)
                .isPresent();
    }

    private static Optional<Need> stale(List<Entry<Notice>> own, Moment now) {
        if (own.isEmpty()) {
            return Optional.of(
                    Need.of(
                            Urgency.LATER,
                            Sentence.of("notices.need.first"),
                            Sentence.of("notices.need.firstDetail"),
                            "/notices/new"));
        }
        Entry<Notice> last = own.getFirst();
        long days = now.daysSince(last.at());
        return days < STALE_DAYS
                ? Optional.empty()
                : Optional.of(
                        Need.of(
                                Urgency.SOON,
                                Sentence.of("notices.need.stale", "days", days),
                                Sentence.of("notices.need.last", "title", last.value().title()),
                                "/notices/new"));
    }

    @Override
    public List<Reason> within(Views views, PlaceId place, Moment now) {
        Map<PlaceId, Instant> last = new Calls(views).last(NoticeFacts.NOTICE, place);
        List<Reason> reasons = new ArrayList<>();
        last.forEach((village, at) -> {
            long days = now.daysSince(at);
            if (days >= VERY_STALE_DAYS && village.kind() == PlaceKind.VILLAGE) {
                reasons.add(
                        new Reason(
                                village,
                                "notices",
                                Urgency.SOON,
                                Sentence.of("calls.notices.stale", "days", days),
                                Sentence.of("calls.notices.known")));
            }
        });
        return reasons;
    }
}
