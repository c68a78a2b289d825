package org.yizhan.domain.attendance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;

/// Something about the records that a person should look at. Nothing follows from it by itself.
public sealed interface Flag {
    /// More check-ins at one terminal than people can walk past it.
    record Burst(Arrival first, int count) implements Flag {}

    /// Entered when the meeting was over.
    record AfterEnd(Arrival arrival) implements Flag {}

    /// One person at two terminals, which did not know of each other.
    record TwoPlaces(SubjectId resident, List<Arrival> arrivals) implements Flag {
        public TwoPlaces {
            arrivals = List.copyOf(arrivals);
        }
    }

    /// The terminal did not know what time it was.
    record ClockInDoubt(Arrival arrival) implements Flag {}

    /// One phone for more people than a household has.
    record OnePhone(List<SubjectId> residents) implements Flag {
        public OnePhone {
            residents = List.copyOf(residents);
        }
    }

    /// This many within [#BURST_TIME] at one terminal: two people a second pass nobody.
    int BURST = 10;

    Duration BURST_TIME = Duration.ofSeconds(5);

    /// A household of more than this many adults with one phone is rare.
    int PHONE_PEOPLE = 4;

    /// What the records of one meeting show.
    ///
    /// @param arrivals every record, doubled ones too, in any order
    static List<Flag> of(List<Arrival> arrivals, Optional<java.time.Instant> ended) {
        List<Arrival> sorted = new ArrayList<>(arrivals);
        sorted.sort(Comparator.comparing(Arrival::at).thenComparing(Arrival::resident));
        List<Flag> flags = new ArrayList<>();
        bursts(sorted, flags);
        for (Arrival arrival : sorted) {
            if (ended.filter(end -> arrival.at().isAfter(end)).isPresent()) {
                flags.add(new AfterEnd(arrival));
            }
            if (arrival.trust() == TimeTrust.SUSPECT) {
                flags.add(new ClockInDoubt(arrival));
            }
        }
        twoPlaces(sorted, flags);
        onePhone(sorted, flags);
        return flags;
    }

    /// What staff enter, photograph or take by phone from afar has no queue.
    private static boolean walkedPast(Evidence evidence) {
        return switch (evidence) {
            case CARD_CAMERA, CARD_SCANNER, CARD_PICTURE, SHORT_NUMBER -> true;
            case PHONE_HERE, REMOTE, STAFF_ENTRY, CARD_PHOTOGRAPHED -> false;
        };
    }

    private static void bursts(List<Arrival> sorted, List<Flag> flags) {
        Map<Long, List<Arrival>> byTerminal = new TreeMap<>();
        for (Arrival arrival : sorted) {
            if (walkedPast(arrival.evidence())) {
                byTerminal.computeIfAbsent(arrival.terminal(), _ -> new ArrayList<>()).add(arrival);
            }
        }
        byTerminal.values().forEach(queue -> burst(queue, flags));
    }

    private static void burst(List<Arrival> queue, List<Flag> flags) {
        for (int first = 0; first < queue.size(); ) {
            int end = first;
            while (end < queue.size()
                    && !queue.get(end).at().isAfter(queue.get(first).at().plus(BURST_TIME))) {
                end++;
            }
            if (end - first >= BURST) {
                flags.add(new Burst(queue.get(first), end - first));
                first = end;
            } else {
                first++;
            }
        }
    }

    private static void twoPlaces(List<Arrival> sorted, List<Flag> flags) {
        Map<SubjectId, List<Arrival>> byPerson = new TreeMap<>();
        sorted.forEach(arrival ->
                byPerson.computeIfAbsent(arrival.resident(), _ -> new ArrayList<>()).add(arrival));
        byPerson.forEach((person, all) -> {
            if (all.stream().map(Arrival::terminal).distinct().count() > 1) {
                flags.add(new TwoPlaces(person, all));
            }
        });
    }

    private static void onePhone(List<Arrival> sorted, List<Flag> flags) {
        Map<String, List<SubjectId>> byPhone = new HashMap<>();
        for (Arrival arrival : sorted) {
            arrival.phone()
                    .ifPresent(phone ->
                            byPhone.computeIfAbsent(phone, _ -> new ArrayList<>())
                                    .add(arrival.resident()));
        }
        new TreeMap<>(byPhone)
                .values()
                .forEach(people -> {
                    List<SubjectId> each = people.stream().distinct().toList();
                    if (each.size() > PHONE_PEOPLE) {
                        flags.add(new OnePhone(each));
                    }
                });
    }
}
