package org.yizhan.ledger.study;

import java.util.HashMap;
import java.util.Map;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Tally;
import org.yizhan.domain.study.Topic;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// How often lessons were opened and understood, in sums only.
public final class Tallies {
    private final Views views;

    public Tallies(Views views) {
        this.views = views;
    }

    /// Counts on this terminal that something happened to a lesson.
    public static void count(Ledger ledger, PlaceId village, Lesson lesson, Tally.Happened what) {
        SubjectId subject = subject(ledger.author(), lesson.id());
        ledger.record(
                village,
                new Actor.Program(),
                views -> {
                    Tally before =
                            views.register(StudyFacts.TALLY)
                                    .find(village, subject)
                                    .map(Entry::value)
                                    .orElse(Tally.of(lesson));
                    Tally now = before.and(what);
                    return Decided.of(now, Draft.of(StudyFacts.TALLY, subject, now));
                });
    }

    /// The sums of every lesson in a place and all places within it, by the lesson's word.
    public Map<String, Tally> within(PlaceId place) {
        Map<String, Tally> sums = new HashMap<>();
        for (Entry<Tally> entry : views.register(StudyFacts.TALLY).within(place)) {
            sums.merge(entry.value().lesson(), entry.value(), Tally::and);
        }
        return Map.copyOf(sums);
    }

    /// The sums of one lesson in each place within another where anybody opened it.
    public Map<PlaceId, Tally> byPlace(PlaceId within, String lesson) {
        Map<PlaceId, Tally> sums = new HashMap<>();
        for (Entry<Tally> entry : views.register(StudyFacts.TALLY).within(within)) {
            if (entry.value().lesson().equals(lesson)) {
                sums.merge(entry.place(), entry.value(), Tally::and);
            }
        }
        return Map.copyOf(sums);
    }

    /// The same, summed by topic.
    public Map<Topic, Tally> byTopic(PlaceId place) {
        Map<Topic, Tally> sums = new HashMap<>();
        within(place).values().forEach(one -> sums.merge(Topic.of(one.topic()), one, Tally::and));
        return Map.copyOf(sums);
    }

    private static SubjectId subject(long author, String lesson) {
        return SubjectId.named("study.tally/" + Long.toHexString(author) + "/" + lesson);
    }
}
