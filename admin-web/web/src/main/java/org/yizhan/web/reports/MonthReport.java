package org.yizhan.web.reports;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.ledger.attendance.MeetingSums;
import org.yizhan.ledger.branches.Coverage;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.views.Views;

/// What a month came to.
///
/// @param lines a county's townships or a township's villages; empty in a village
/// @param all the sum of the place
/// @param months the last six, this one last
/// @param evidence how the month's records were obtained
record MonthReport(
        YearMonth month,
        List<Line> lines,
        Line all,
        List<Bar> months,
        Map<Evidence, Integer> evidence) {
    private static final int MONTHS = 6;

    record Line(PlaceId place, String name, int members, MeetingSums.Sum sum) {}

    record Bar(YearMonth month, MeetingSums.Sum sum) {}

    /// Whether nothing was recorded in all these months.
    boolean quiet() {
        return months.stream().allMatch(bar -> bar.sum().came() == 0);
    }

    /// The highest bar, at least one.
    int highest() {
        return Math.max(1, months.stream().mapToInt(bar -> bar.sum().came()).max().orElse(1));
    }

    static MonthReport of(Views views, PlaceId place, YearMonth month) {
        return new Maker(views, place).report(month);
    }

    private record Maker(Views views, PlaceId place) {
        MonthReport report(YearMonth month) {
            MeetingSums sums = new MeetingSums(views);
            Map<PlaceId, MeetingSums.Sum> byPlace = sums.byPlace(place, month);
            Map<PlaceId, Coverage.Count> members = new Coverage(views).within(place);
            int all = members.values().stream().mapToInt(Coverage.Count::members).sum();
            Map<Evidence, Integer> evidence = new EnumMap<>(Evidence.class);
            sums.byEvidence(place, month, month)
                    .forEach(each -> evidence.put(each.evidence(), each.records()));
            return new MonthReport(
                    month,
                    lines(byPlace, members),
                    new Line(place, new Places(views).name(place), all, total(byPlace)),
                    bars(sums, month),
                    evidence);
        }

        private List<Bar> bars(MeetingSums sums, YearMonth last) {
            YearMonth first = last.minusMonths(MONTHS - 1);
            Map<YearMonth, MeetingSums.Sum> byMonth = new HashMap<>();
            sums.byKind(place, first, last)
                    .forEach(
                            each -> byMonth.merge(each.month(), each.sum(), MeetingSums.Sum::plus));
            return Stream.iterate(first, month -> month.plusMonths(1))
                    .limit(MONTHS)
                    .map(month -> new Bar(month, byMonth.getOrDefault(month, MeetingSums.Sum.NONE)))
                    .toList();
        }

        private static MeetingSums.Sum total(Map<PlaceId, MeetingSums.Sum> sums) {
            return sums.values().stream().reduce(MeetingSums.Sum.NONE, MeetingSums.Sum::plus);
        }

        private List<Line> lines(
                Map<PlaceId, MeetingSums.Sum> sums, Map<PlaceId, Coverage.Count> members) {
            PlaceKind kind =
                    place.kind() == PlaceKind.COUNTY ? PlaceKind.TOWNSHIP : PlaceKind.VILLAGE;
            if (place.kind() != PlaceKind.COUNTY && place.kind() != PlaceKind.TOWNSHIP) {
                return List.of();
            }
            Map<PlaceId, Line> lines = new TreeMap<>();
            for (Place each : new Places(views).within(place)) {
                if (each.id().kind() == kind) {
                    lines.put(each.id(), line(each, sums, members));
                }
            }
            return lines.values().stream().sorted(Comparator.comparing(Line::place)).toList();
        }

        private static Line line(
                Place at,
                Map<PlaceId, MeetingSums.Sum> sums,
                Map<PlaceId, Coverage.Count> members) {
            return new Line(
                    at.id(),
                    at.name(),
                    members.entrySet().stream()
                            .filter(each -> each.getKey().isWithin(at.id()))
                            .mapToInt(each -> each.getValue().members())
                            .sum(),
                    sums.entrySet().stream()
                            .filter(each -> each.getKey().isWithin(at.id()))
                            .map(Map.Entry::getValue)
                            .reduce(MeetingSums.Sum.NONE, MeetingSums.Sum::plus));
        }
    }
}
