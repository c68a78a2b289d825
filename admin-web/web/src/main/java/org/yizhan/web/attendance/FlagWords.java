package org.yizhan.web.attendance;

import org.yizhan.domain.attendance.Flag;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.server.Words;

/// What is said of something that a person should look at. It blames nobody.
public final class FlagWords {
    private FlagWords() {}

    public static Sentence of(Gathering.Flagged flagged, Words words) {
        String names = String.join("、", flagged.names());
        return switch (flagged.flag()) {
            case Flag.Burst burst ->
                    Sentence.of(
                            "attendance.flag.burst",
                            "time",
                            words.time(burst.first().at()),
                            "seconds",
                            Flag.BURST_TIME.toSeconds(),
                            "count",
                            burst.count());
            case Flag.AfterEnd late ->
                    Sentence.of(
                            "attendance.flag.afterEnd",
                            "name",
                            names,
                            "time",
                            words.time(late.arrival().at()));
            case Flag.TwoPlaces _ -> Sentence.of("attendance.flag.twoPlaces", "name", names);
            case Flag.ClockInDoubt _ -> Sentence.of("attendance.flag.clockInDoubt", "name", names);
            case Flag.OnePhone _ -> Sentence.of("attendance.flag.onePhone", "names", names);
        };
    }
}
