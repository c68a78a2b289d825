package org.yizhan.web.activities;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.yizhan.domain.activities.Activity;
import org.yizhan.web.server.Form;

/// An activity being planned, as it was typed.
///
/// @param places empty where everyone may come
record ActivityForm(
        String title,
        String day,
        String time,
        String where,
        String places,
        String text,
        boolean wrong) {
    private static final int LONGEST_TITLE = 16;
    private static final int LONGEST_WHERE = 20;
    private static final int LONGEST_TEXT = 60;

    static ActivityForm blank(LocalDate today) {
        return new ActivityForm("", today.plusDays(7).toString(), "09:00", "", "", "", false);
    }

    static ActivityForm read(Form form) {
        return new ActivityForm(
                form.text("title"),
                form.text("day"),
                form.text("time"),
                form.text("where"),
                form.text("places"),
                form.text("text"),
                true);
    }

    /// The activity; empty where something is missing, too long, or in the past.
    Optional<Activity> activity(LocalDate today) {
        if (title.isEmpty()
                || title.length() > LONGEST_TITLE
                || where.isEmpty()
                || where.length() > LONGEST_WHERE
                || text.length() > LONGEST_TEXT
                || !places.matches("\\d{0,4}")) {
            return Optional.empty();
        }
        try {
            int room = places.isEmpty() ? 0 : Integer.parseInt(places);
            return Optional.of(
                            new Activity(
                                    title,
                                    LocalDate.parse(day),
                                    LocalTime.parse(time),
                                    where,
                                    room,
                                    text,
                                    false))
                    .filter(activity -> activity.isOpen(today));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
