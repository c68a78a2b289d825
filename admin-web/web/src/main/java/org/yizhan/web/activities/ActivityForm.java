package org.yizhan.web.activities;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yizhan.domain.activities.Activity;
import org.yizhan.domain.activities.LunarDay;
import org.yizhan.web.server.Form;

/// An activity being planned, as it was typed.
///
/// @param texts by the field's name; `places` empty where everyone may come, `lunarMonth` and
///     `lunarDay` empty where the day is not given by the lunar calendar
record ActivityForm(Map<String, String> texts, boolean wrong) {
    private static final int LONGEST_TITLE = 16;
    private static final int LONGEST_WHERE = 20;
    private static final int LONGEST_TEXT = 60;

    static ActivityForm blank(LocalDate today) {
        return new ActivityForm(
                Map.of("day", today.plusDays(7).toString(), "time", "09:00"), false);
    }

    /// A festival that is over, on its next day.
    static ActivityForm again(Activity before, LocalDate next) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("title", before.title());
        texts.put("day", next.toString());
        texts.put("time", before.at().toString());
        texts.put("where", before.where());
        texts.put("places", before.places() == 0 ? "" : Integer.toString(before.places()));
        texts.put("text", before.text());
        before.lunar()
                .ifPresent(day -> {
                    texts.put("lunarMonth", Integer.toString(day.month()));
                    texts.put("lunarDay", Integer.toString(day.day()));
                });
        return new ActivityForm(texts, false);
    }

    static ActivityForm read(Form form) {
        Map<String, String> texts = new TreeMap<>();
        form.fields().keySet().forEach(name -> texts.put(name, form.text(name)));
        return new ActivityForm(texts, true);
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /// Whether the day is given by the lunar calendar, or half of it is.
    boolean lunar() {
        return !text("lunarMonth").isEmpty() || !text("lunarDay").isEmpty();
    }

    boolean chosen(String field, int number) {
        return text(field).equals(Integer.toString(number));
    }

    /// The activity; empty where something is missing, too long, or in the past.
    Optional<Activity> activity(LocalDate today) {
        if (text("title").isEmpty()
                || text("title").length() > LONGEST_TITLE
                || text("where").isEmpty()
                || text("where").length() > LONGEST_WHERE
                || text("text").length() > LONGEST_TEXT
                || !text("places").matches("\\d{0,4}")) {
            return Optional.empty();
        }
        try {
            int room = text("places").isEmpty() ? 0 : Integer.parseInt(text("places"));
            Optional<LunarDay> yearly = yearly();
            return Optional.of(
                            new Activity(
                                    text("title"),
                                    yearly.map(day -> day.next(today, new LunarCalendar()))
                                            .orElseGet(() -> LocalDate.parse(text("day"))),
                                    LocalTime.parse(text("time")),
                                    text("where"),
                                    room,
                                    text("text"),
                                    false,
                                    yearly))
                    .filter(activity -> activity.isOpen(today));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<LunarDay> yearly() {
        return lunar()
                ? Optional.of(
                        new LunarDay(
                                Integer.parseInt(text("lunarMonth")),
                                Integer.parseInt(text("lunarDay"))))
                : Optional.empty();
    }
}
