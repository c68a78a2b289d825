package org.yizhan.web.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.activities.Activity;
import org.yizhan.domain.activities.LunarDay;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.views.Entry;

/// A festival that is over and is not planned again yet.
///
/// @param before how it was held the last time
/// @param next its next day
record Yearly(SubjectId before, String title, LocalDate next) {
    private static final LunarCalendar CALENDAR = new LunarCalendar();

    /// What makes it the same one year after year.
    private record Festival(String title, Optional<LunarDay> day) {}

    /// Each festival once, the latest first.
    ///
    /// @param past the latest first
    /// @param coming also those called off: who called it off wants no reminder
    static List<Yearly> of(
            List<Entry<Activity>> past, List<Entry<Activity>> coming, LocalDate today) {
        Set<Festival> settled = new HashSet<>();
        coming.forEach(entry -> settled.add(festival(entry.value())));
        List<Yearly> offered = new ArrayList<>();
        for (Entry<Activity> entry : past) {
            Activity activity = entry.value();
            activity.again(today, CALENDAR)
                    .filter(_ -> settled.add(festival(activity)))
                    .ifPresent(next ->
                            offered.add(new Yearly(entry.subject(), activity.title(), next)));
        }
        return List.copyOf(offered);
    }

    private static Festival festival(Activity activity) {
        return new Festival(activity.title(), activity.lunar());
    }
}
