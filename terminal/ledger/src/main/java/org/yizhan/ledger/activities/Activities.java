package org.yizhan.ledger.activities;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.activities.Activity;
import org.yizhan.domain.activities.Signup;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about activities.
public final class Activities {
    private static final Comparator<Entry<Activity>> BY_TIME =
            Comparator.comparing((Entry<Activity> entry) -> entry.value().day())
                    .thenComparing(entry -> entry.value().at());

    private final Views views;

    public Activities(Views views) {
        this.views = views;
    }

    /// Those of a village from a day on, the next first; those called off too.
    public List<Entry<Activity>> from(PlaceId village, LocalDate day) {
        return views.register(ActivityFacts.ACTIVITY).list(village).stream()
                .filter(entry -> !entry.value().day().isBefore(day))
                .sorted(BY_TIME)
                .toList();
    }

    /// Those of a village that are over, the latest first.
    public List<Entry<Activity>> before(PlaceId village, LocalDate day) {
        return views.register(ActivityFacts.ACTIVITY).list(village).stream()
                .filter(entry -> entry.value().day().isBefore(day))
                .sorted(BY_TIME.reversed())
                .toList();
    }

    public Optional<Activity> find(PlaceId village, SubjectId activity) {
        return views.register(ActivityFacts.ACTIVITY).find(village, activity).map(Entry::value);
    }

    /// Who is coming, in the order they signed up.
    public List<Entry<Signup>> coming(PlaceId village, SubjectId activity) {
        return views.register(ActivityFacts.SIGNUP).list(village).stream()
                .filter(entry -> entry.value().activity().equals(activity))
                .filter(entry -> entry.value().coming())
                .sorted(Comparator.comparing((Entry<Signup> entry) -> entry.at()))
                .toList();
    }

    /// Whether somebody is on the list.
    public boolean isComing(PlaceId village, SubjectId activity, SubjectId resident) {
        return views.register(ActivityFacts.SIGNUP)
                .find(village, Signup.subject(activity, resident))
                .filter(entry -> entry.value().coming())
                .isPresent();
    }
}
