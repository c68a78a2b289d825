package org.yizhan.web.calls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yizhan.domain.calls.Call;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.ledger.calls.Calls;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.needs.Moment;
import org.yizhan.web.needs.Reason;
import org.yizhan.web.needs.Reasons;

/// Whom to call today: a line a village, the most urgent first.
///
/// @param lines villages with a reason that nobody saw to yet
/// @param quiet villages whose every reason was seen to, until the day that was said
/// @param villages how many there are in all
record CallList(List<Line> lines, List<Line> quiet, int villages) {
    /// @param reasons the most urgent first
    /// @param last what came of the last call about the first reason
    record Line(Place place, List<Reason> reasons, Optional<Call> last) {
        Reason first() {
            return reasons.getFirst();
        }
    }

    int fine() {
        return villages - lines.size() - quiet.size();
    }

    /// How many villages are called for this kind of reason.
    long because(String kind) {
        return lines.stream()
                .filter(line -> line.reasons().stream().anyMatch(r -> r.kind().equals(kind)))
                .count();
    }

    static CallList of(Views views, PlaceId within, Moment now, List<Reasons> sources) {
        return new Maker(views, within, now).list(sources);
    }

    private static final class Maker {
        private static final Comparator<Line> URGENT =
                Comparator.comparing((Line line) -> line.first().urgency())
                        .thenComparingInt(line -> -line.reasons().size())
                        .thenComparing(line -> line.place().id());

        private final Views views;
        private final PlaceId within;
        private final Moment now;
        private final Map<PlaceId, Place> villages = new TreeMap<>();
        private final Map<String, Call> calls;

        Maker(Views views, PlaceId within, Moment now) {
            this.views = views;
            this.within = within;
            this.now = now;
            new Places(views)
                    .within(within).stream()
                            .filter(place -> place.id().kind() == PlaceKind.VILLAGE)
                            .forEach(place -> villages.put(place.id(), place));
            calls =
                    new Calls(views)
                            .of(within).stream()
                                    .map(Entry::value)
                                    .collect(
                                            Collectors.toMap(
                                                    call -> key(call.place(), call.kind()),
                                                    call -> call,
                                                    (one, _) -> one));
        }

        private static String key(PlaceId village, String kind) {
            return village.code() + "/" + kind;
        }

        CallList list(List<Reasons> sources) {
            Map<PlaceId, List<Reason>> byPlace = new HashMap<>();
            for (Reasons source : sources) {
                source.within(views, within, now).stream()
                        .filter(reason -> villages.containsKey(reason.place()))
                        .forEach(reason ->
                                byPlace.computeIfAbsent(reason.place(), _ -> new ArrayList<>())
                                        .add(reason));
            }
            List<Line> lines = new ArrayList<>();
            List<Line> quiet = new ArrayList<>();
            byPlace.forEach((place, reasons) -> {
                reasons.sort(Comparator.comparing(Reason::urgency));
                List<Reason> open = reasons.stream().filter(this::isOpen).toList();
                Line line = line(place, open.isEmpty() ? reasons : open);
                (open.isEmpty() ? quiet : lines).add(line);
            });
            lines.sort(URGENT);
            quiet.sort(URGENT);
            return new CallList(lines, quiet, villages.size());
        }

        private boolean isOpen(Reason reason) {
            Call call = calls.get(key(reason.place(), reason.kind()));
            return call == null || !now.day().isBefore(call.quietUntil());
        }

        private Line line(PlaceId place, List<Reason> reasons) {
            return new Line(
                    villages.getOrDefault(place, new Place(place, place.code(), "")),
                    reasons,
                    Optional.ofNullable(calls.get(key(place, reasons.getFirst().kind()))));
        }
    }
}
