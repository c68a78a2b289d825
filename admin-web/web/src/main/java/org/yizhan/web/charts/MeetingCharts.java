package org.yizhan.web.charts;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.attendance.MeetingSums;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.meetings.MeetingWords;

/// Who came, by kind of meeting and month, and how that was recorded.
final class MeetingCharts {
    private static final int MONTHS = 6;

    private final List<MeetingSums.OfKind> kinds;
    private final List<MeetingSums.OfEvidence> evidence;
    private final YearMonth first;

    /// @param last the last of the months that are shown
    MeetingCharts(Views views, PlaceId place, YearMonth last) {
        first = last.minusMonths(MONTHS - 1);
        kinds = new MeetingSums(views).byKind(place, first, last);
        evidence = new MeetingSums(views).byEvidence(place, first, last);
    }

    List<Chart> charts() {
        return List.of(byKind(), byEvidence());
    }

    private List<Chart.Bar> bars(Function<YearMonth, List<Integer>> parts) {
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> new Chart.Bar(label(month), parts.apply(month)))
                .toList();
    }

    private static Sentence label(YearMonth month) {
        return Sentence.of("reports.monthShort", "month", month.getMonthValue());
    }

    private Chart byKind() {
        List<MeetingKind> all = List.of(MeetingKind.values());
        int meetings = kinds.stream().mapToInt(each -> each.sum().meetings()).sum();
        int came = kinds.stream().mapToInt(each -> each.sum().came()).sum();
        return new Chart(
                Sentence.of("reports.chart.kind"),
                Sentence.of("reports.chart.kindSays", "meetings", meetings, "came", came),
                all.stream().map(kind -> Sentence.of(MeetingWords.kind(kind))).toList(),
                bars(month ->
                        all.stream()
                                .map(kind ->
                                        kinds.stream()
                                                .filter(each -> each.month().equals(month))
                                                .filter(each ->
                                                        each.kind()
                                                                .filter(kind::equals)
                                                                .isPresent())
                                                .mapToInt(each -> each.sum().came())
                                                .sum())
                                .toList()));
    }

    private Chart byEvidence() {
        List<Evidence> all = Arrays.asList(Evidence.values());
        int records = evidence.stream().mapToInt(MeetingSums.OfEvidence::records).sum();
        int entered =
                evidence.stream()
                        .filter(each -> each.evidence() == Evidence.STAFF_ENTRY)
                        .mapToInt(MeetingSums.OfEvidence::records)
                        .sum();
        return new Chart(
                Sentence.of("reports.page.evidence"),
                Sentence.of("reports.chart.evidenceSays", "records", records, "entered", entered),
                all.stream().map(Evidence::sentence).toList(),
                bars(month ->
                        all.stream()
                                .map(kind ->
                                        evidence.stream()
                                                .filter(each -> each.month().equals(month))
                                                .filter(each -> each.evidence() == kind)
                                                .mapToInt(MeetingSums.OfEvidence::records)
                                                .sum())
                                .toList()));
    }
}
