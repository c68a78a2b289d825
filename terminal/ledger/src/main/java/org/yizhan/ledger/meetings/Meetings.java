package org.yizhan.ledger.meetings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about the meetings of a place.
public final class Meetings {
    private final Views views;

    public Meetings(Views views) {
        this.views = views;
    }

    /// A meeting and where it stands.
    public record Listed(SubjectId id, Meeting meeting, MeetingPhase phase) {}

    /// All meetings, the latest first.
    public List<Listed> list(PlaceId place) {
        return views.register(MeetingFacts.MEETING).list(place).stream()
                .map(entry -> listed(place, entry))
                .sorted(
                        Comparator.comparing((Listed listed) -> listed.meeting().startsAt())
                                .reversed())
                .toList();
    }

    public Optional<Listed> find(PlaceId place, SubjectId meeting) {
        return views.register(MeetingFacts.MEETING)
                .find(place, meeting)
                .map(entry -> listed(place, entry));
    }

    /// The meeting that takes cards now; where several do, the one that began last.
    public Optional<Listed> open(PlaceId place) {
        return list(place).stream()
                .filter(listed -> listed.phase() == MeetingPhase.OPEN)
                .findFirst();
    }

    /// The first planned meeting that has not begun more than two hours ago.
    public Optional<Listed> next(PlaceId place, Instant now) {
        return list(place).reversed().stream()
                .filter(listed -> listed.phase() == MeetingPhase.PLANNED)
                .filter(listed -> listed.meeting().startsAt().isAfter(now.minusSeconds(7200)))
                .findFirst();
    }

    private Listed listed(PlaceId place, Entry<Meeting> entry) {
        MeetingPhase phase =
                views.register(MeetingFacts.PROGRESS)
                        .find(place, entry.subject())
                        .map(progress -> progress.value().phase())
                        .orElse(MeetingPhase.PLANNED);
        return new Listed(entry.subject(), entry.value(), phase);
    }
}
