package org.yizhan.web.charts;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Tally;
import org.yizhan.domain.study.Topic;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.mutualaid.MutualAidFacts;
import org.yizhan.ledger.study.Tallies;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.Waits;
import org.yizhan.web.needs.Moment;

/// What people understood, what they need, how long they wait.
final class CareCharts {
    private static final Duration LOOKED_BACK = Duration.ofDays(183);

    private final Views views;
    private final PlaceId place;
    private final Moment now;

    CareCharts(Views views, PlaceId place, Moment now) {
        this.views = views;
        this.place = place;
        this.now = now;
    }

    List<Chart> charts() {
        return List.of(topics(), needs(), waits());
    }

    private Chart topics() {
        Map<Topic, Tally> sums = new Tallies(views).byTopic(place);
        int understood = sums.values().stream().mapToInt(Tally::understood).sum();
        int again = sums.values().stream().mapToInt(Tally::again).sum();
        return new Chart(
                Sentence.of("reports.chart.topics"),
                Sentence.of("reports.chart.topicsSays", "understood", understood, "again", again),
                List.of(
                        Sentence.of("study.feel.understood"),
                        Sentence.of("study.feel.again"),
                        Sentence.of("study.feel.others")),
                Stream.of(Topic.values())
                        .flatMap(topic ->
                                Optional.ofNullable(sums.get(topic)).stream()
                                        .map(tally -> bar(topic, tally)))
                        .toList());
    }

    private static Chart.Bar bar(Topic topic, Tally tally) {
        return new Chart.Bar(
                topic.sentence(), List.of(tally.understood(), tally.again(), tally.others()));
    }

    private Chart needs() {
        Map<Offer.Kind, int[]> counts = new EnumMap<>(Offer.Kind.class);
        for (Entry<Offer> entry : views.register(MutualAidFacts.OFFER).within(place)) {
            counts.computeIfAbsent(entry.value().kind(), _ -> new int[Offer.Step.values().length])[
                    entry.value().step().ordinal()]++;
        }
        int wanted = sum(counts.get(Offer.Kind.NEEDS_HELP));
        int offered = sum(counts.get(Offer.Kind.CAN_HELP));
        return new Chart(
                Sentence.of("reports.chart.needs"),
                Sentence.of("reports.chart.needsSays", "wanted", wanted, "offered", offered),
                List.of(
                        Sentence.of("reports.chart.needs.waiting"),
                        Sentence.of("reports.chart.needs.released"),
                        Sentence.of("reports.chart.needs.ended")),
                List.of(
                        bar("reports.chart.needs.wanted", counts.get(Offer.Kind.NEEDS_HELP)),
                        bar("reports.chart.needs.offered", counts.get(Offer.Kind.CAN_HELP))));
    }

    private static int sum(int @org.jspecify.annotations.Nullable [] counts) {
        return counts == null ? 0 : java.util.stream.IntStream.of(counts).sum();
    }

    private static Chart.Bar bar(String label, int @org.jspecify.annotations.Nullable [] counts) {
        List<Integer> parts =
                counts == null
                        ? List.of(0, 0, 0)
                        : java.util.stream.IntStream.of(counts).boxed().toList();
        return new Chart.Bar(Sentence.of(label), parts);
    }

    private Chart waits() {
        Waits.Spread spread =
                new Waits(views)
                        .spread(place, now.at().minus(LOOKED_BACK), now.at().plusSeconds(1));
        int soon = spread.oneDay() + spread.threeDays();
        return new Chart(
                Sentence.of("reports.chart.waits"),
                Sentence.of(
                        "reports.chart.waitsSays",
                        "all",
                        spread.all(),
                        "soon",
                        soon,
                        "waiting",
                        spread.waiting()),
                List.of(Sentence.of("reports.chart.waits.messages")),
                List.of(
                        one("reports.chart.waits.one", spread.oneDay()),
                        one("reports.chart.waits.three", spread.threeDays()),
                        one("reports.chart.waits.seven", spread.sevenDays()),
                        one("reports.chart.waits.longer", spread.longer()),
                        one("reports.chart.waits.waiting", spread.waiting())));
    }

    private static Chart.Bar one(String label, int count) {
        return new Chart.Bar(Sentence.of(label), List.of(count));
    }
}
