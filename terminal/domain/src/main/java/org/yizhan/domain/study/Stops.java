package org.yizhan.domain.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a person stopped in the lessons they have begun, the latest first.
public record Stops(List<Stop> stops) {
    /// Nothing begun.
    public static final Stops NONE = new Stops(List.of());

    private static final int MOST = 12;

    public Stops {
        stops = List.copyOf(stops);
    }

    /// Where to go on in a lesson; empty where nothing was begun.
    public Optional<Stop> in(String lesson) {
        return stops.stream().filter(stop -> stop.lesson().equals(lesson)).findFirst();
    }

    /// The same, with a later place in one lesson. The oldest are forgotten.
    public Stops with(Stop stop) {
        List<Stop> all = new ArrayList<>(without(stop.lesson()).stops);
        all.addFirst(stop);
        return new Stops(all.subList(0, Math.min(MOST, all.size())));
    }

    /// The same, after a lesson was heard to its end.
    public Stops without(String lesson) {
        return new Stops(stops.stream().filter(stop -> !stop.lesson().equals(lesson)).toList());
    }
}
