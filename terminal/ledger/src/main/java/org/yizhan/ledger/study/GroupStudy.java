package org.yizhan.ledger.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Together;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about lessons that meetings listened to.
public final class GroupStudy {
    private final Views views;

    public GroupStudy(Views views) {
        this.views = views;
    }

    /// The lessons of a meeting, in the order they were last led.
    public List<Together> of(PlaceId place, SubjectId meeting) {
        return views.register(StudyFacts.TOGETHER).list(place).stream()
                .filter(entry -> entry.value().meeting().equals(meeting))
                .sorted(Comparator.comparing(Entry<Together>::at).thenComparing(Entry::subject))
                .map(Entry::value)
                .toList();
    }

    /// What an open meeting looks at now; the one led last, should there be two.
    public Optional<Together> showing(PlaceId place) {
        return new Meetings(views)
                .open(place)
                .flatMap(listed ->
                        of(place, listed.id()).reversed().stream()
                                .filter(together -> !together.ended())
                                .findFirst());
    }
}
