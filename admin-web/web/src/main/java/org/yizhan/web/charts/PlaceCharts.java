package org.yizhan.web.charts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.terminals.Findings;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.calls.Calls;
import org.yizhan.ledger.notices.NoticeFacts;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.needs.Moment;

/// How fresh the villages are and how their terminals do: how many, not which.
final class PlaceCharts {
    private static final List<String> FRESH =
            List.of(
                    "reports.chart.fresh.week",
                    "reports.chart.fresh.month",
                    "reports.chart.fresh.two",
                    "reports.chart.fresh.older",
                    "reports.chart.fresh.never");

    private final Views views;
    private final PlaceId place;
    private final Moment now;

    PlaceCharts(Views views, PlaceId place, Moment now) {
        this.views = views;
        this.place = place;
        this.now = now;
    }

    List<Chart> charts() {
        return List.of(fresh(), findings());
    }

    private Chart fresh() {
        Map<PlaceId, Instant> last = new Calls(views).last(NoticeFacts.NOTICE, place);
        int[] counts = new int[FRESH.size()];
        for (Place village : new Places(views).within(place)) {
            if (village.id().kind() == PlaceKind.VILLAGE) {
                counts[bucket(Optional.ofNullable(last.get(village.id())))]++;
            }
        }
        List<Chart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            bars.add(new Chart.Bar(Sentence.of(FRESH.get(i)), List.of(counts[i])));
        }
        return new Chart(
                Sentence.of("reports.chart.fresh"),
                Sentence.of(
                        "reports.chart.freshSays",
                        "fresh",
                        counts[0] + counts[1],
                        "stale",
                        counts[2] + counts[3] + counts[4]),
                List.of(Sentence.of("reports.chart.fresh.villages")),
                bars);
    }

    private int bucket(Optional<Instant> last) {
        if (last.isEmpty()) {
            return 4;
        }
        long days = now.daysSince(last.get());
        return days <= 7 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : 3;
    }

    /// A terminal that has told nothing is not taken for a good one.
    private Chart findings() {
        Map<PlaceId, Severity> worst = new HashMap<>();
        for (Entry<Findings> told : views.register(TerminalFacts.FINDINGS).within(place)) {
            worst.merge(
                    told.place(),
                    told.value().worst(),
                    (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
        int[] counts = new int[Severity.values().length];
        for (Severity each : worst.values()) {
            counts[each.ordinal()]++;
        }
        long served =
                new Terminals(views)
                        .within(place).stream()
                                .filter(each -> !each.value().revoked())
                                .map(each -> each.value().place())
                                .distinct()
                                .count();
        int silent = (int) Math.max(0, served - worst.size());
        return new Chart(
                Sentence.of("reports.chart.findings"),
                Sentence.of(
                        "reports.chart.findingsSays",
                        "good",
                        counts[Severity.GOOD.ordinal()],
                        "look",
                        counts[Severity.LOOK.ordinal()],
                        "broken",
                        counts[Severity.BROKEN.ordinal()]),
                List.of(Sentence.of("reports.chart.fresh.villages")),
                List.of(
                        bar("reports.chart.findings.good", counts[Severity.GOOD.ordinal()]),
                        bar("reports.chart.findings.look", counts[Severity.LOOK.ordinal()]),
                        bar("reports.chart.findings.broken", counts[Severity.BROKEN.ordinal()]),
                        bar("reports.chart.findings.silent", silent)));
    }

    private static Chart.Bar bar(String label, int count) {
        return new Chart.Bar(Sentence.of(label), List.of(count));
    }
}
