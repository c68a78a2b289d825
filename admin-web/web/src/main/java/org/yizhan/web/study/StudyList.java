package org.yizhan.web.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Manuscript;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Tally;
import org.yizhan.domain.study.Topic;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.study.Freshness;
import org.yizhan.ledger.study.Publications;
import org.yizhan.ledger.study.Tallies;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// The lessons of a place as its staff see them.
///
/// @param topics sums of all lessons heard here, packs included
/// @param quiet villages in this place where nothing new came for two months
record StudyList(List<Line> lines, Map<Topic, Tally> topics, List<String> quiet, boolean consent) {
    /// Where a lesson stands.
    enum Standing {
        WRITING("study.standing.writing", "plain"),
        WAITING("study.standing.waiting", "look"),
        SHOWN("study.standing.shown", "good"),
        OVER("study.standing.over", "plain"),
        WITHDRAWN("study.standing.withdrawn", "plain");

        final String key;
        final String look;

        Standing(String key, String look) {
            this.key = key;
            this.look = look;
        }

        String key() {
            return key;
        }

        String look() {
            return look;
        }
    }

    /// @param own written in exactly this place, and so changed and withdrawn here
    /// @param stale its content may have been overtaken
    record Line(
            SubjectId subject,
            Lesson lesson,
            PlaceId place,
            boolean own,
            Standing standing,
            boolean stale,
            Tally tally) {
        Line as(Standing other) {
            return new Line(subject, lesson, place, own, other, stale, tally);
        }
    }

    static StudyList of(Views views, PlaceId place, LocalDate today, boolean consent) {
        Tallies tallies = new Tallies(views);
        Map<String, Tally> sums = tallies.within(place);
        Publications publications = new Publications(views);
        List<Line> lines = new ArrayList<>();
        List<Entry<Manuscript>> manuscripts = publications.manuscripts(place);
        Set<SubjectId> waiting =
                manuscripts.stream()
                        .filter(entry -> entry.value().stage() == Manuscript.Stage.WAITING)
                        .map(Entry::subject)
                        .collect(Collectors.toSet());
        Set<SubjectId> released = new HashSet<>();
        for (Entry<Publication> entry : publications.reaching(place)) {
            released.add(entry.subject());
            boolean own = entry.place().equals(place);
            if (own || entry.value().isShown(place, today)) {
                Line line = line(entry, own, today, sums);
                boolean waits = own && waiting.contains(entry.subject());
                lines.add(waits ? line.as(Standing.WAITING) : line);
            }
        }
        for (Entry<Manuscript> entry : manuscripts) {
            if (!released.contains(entry.subject())) {
                lines.add(0, line(entry, sums));
            }
        }
        return new StudyList(
                lines, new TreeMap<>(tallies.byTopic(place)), quiet(views, place, today), consent);
    }

    private static Line line(
            Entry<Publication> entry, boolean own, LocalDate today, Map<String, Tally> sums) {
        Publication now = entry.value();
        Standing standing =
                now.withdrawn()
                        ? Standing.WITHDRAWN
                        : now.audience().includes(today) ? Standing.SHOWN : Standing.OVER;
        Lesson lesson = now.lesson();
        return new Line(
                entry.subject(),
                lesson,
                entry.place(),
                own,
                standing,
                lesson.isStaleOn(today),
                sums.getOrDefault(lesson.id(), Tally.of(lesson)));
    }

    private static Line line(Entry<Manuscript> entry, Map<String, Tally> sums) {
        Lesson lesson = entry.value().publication().lesson();
        boolean waits = entry.value().stage() == Manuscript.Stage.WAITING;
        return new Line(
                entry.subject(),
                lesson,
                entry.place(),
                true,
                waits ? Standing.WAITING : Standing.WRITING,
                false,
                sums.getOrDefault(lesson.id(), Tally.of(lesson)));
    }

    private static List<String> quiet(Views views, PlaceId place, LocalDate today) {
        Places places = new Places(views);
        return new Freshness(views)
                .quiet(place, today).stream().map(places::name).sorted().toList();
    }
}
