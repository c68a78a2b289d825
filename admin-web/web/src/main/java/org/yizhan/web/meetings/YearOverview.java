package org.yizhan.web.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingRules;
import org.yizhan.domain.meetings.Period;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.settings.ViewSettings;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.server.Words;

/// A year of a place's meetings: each kind, and what each of its periods had. No place is compared
/// with another.
record YearOverview(int year, List<Row> rows) {
    YearOverview {
        rows = List.copyOf(rows);
    }

    /// @param held the days it was held, in order
    record Row(MeetingKind kind, Period period, List<LocalDate> held, List<Span> spans) {
        Row {
            held = List.copyOf(held);
            spans = List.copyOf(spans);
        }

        /// How to say how many periods had none: text keys.
        String lackingKey() {
            return switch (period) {
                case MONTHLY -> "meetings.year.months";
                case QUARTERLY -> "meetings.year.quarters";
                case YEARLY, AS_NEEDED -> "meetings.year.years";
            };
        }

        /// How many periods are over and had none.
        long lacking() {
            return spans.stream().filter(span -> span.over() && span.count() == 0).count();
        }
    }

    /// @param over whether it is past
    record Span(LocalDate from, LocalDate until, long count, boolean over) {}

    static YearOverview of(Views views, PlaceId place, int year, Today today) {
        List<Meetings.Listed> held =
                new Meetings(views)
                        .list(place).stream()
                                .filter(listed -> listed.phase() == MeetingPhase.CLOSED)
                                .toList();
        ViewSettings settings = new ViewSettings(views, place);
        return new YearOverview(
                year,
                Arrays.stream(MeetingKind.values())
                        .map(kind -> {
                            List<LocalDate> days =
                                    held.stream()
                                            .filter(each -> each.meeting().kind() == kind)
                                            .map(each ->
                                                    today.words().dayOf(each.meeting().startsAt()))
                                            .filter(day -> day.getYear() == year)
                                            .sorted()
                                            .toList();
                            Period period = MeetingRules.of(kind, settings).rhythm().period();
                            return new Row(
                                    kind, period, days, spans(period, year, days, today.day()));
                        })
                        .toList());
    }

    record Today(LocalDate day, Words words) {}

    private static List<Span> spans(
            Period period, int year, List<LocalDate> held, LocalDate today) {
        List<Span> spans = new ArrayList<>();
        LocalDate from = LocalDate.of(year, 1, 1);
        while (period != Period.AS_NEEDED && from.getYear() == year) {
            LocalDate first = from;
            LocalDate until = period.until(from);
            long count =
                    held.stream()
                            .filter(day -> !day.isBefore(first) && !day.isAfter(until))
                            .count();
            spans.add(new Span(from, until, count, until.isBefore(today)));
            from = until.plusDays(1);
        }
        return spans;
    }
}
