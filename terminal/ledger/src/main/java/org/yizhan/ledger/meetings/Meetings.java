package org.yizhan.ledger.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Attachment;
import org.yizhan.domain.meetings.DueDay;
import org.yizhan.domain.meetings.Exclusion;
import org.yizhan.domain.meetings.Handouts;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.domain.meetings.MeetingRule;
import org.yizhan.domain.meetings.MeetingRules;
import org.yizhan.domain.meetings.Minutes;
import org.yizhan.domain.meetings.PaperTemplate;
import org.yizhan.domain.meetings.Postponement;
import org.yizhan.domain.meetings.Rsvp;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.settings.ViewSettings;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about the meetings of a place.
public final class Meetings {
    private final Views views;

    public Meetings(Views views) {
        this.views = views;
    }

    /// A meeting and where it stands.
    ///
    /// @param ended when it was closed, if it was
    public record Listed(
            SubjectId id, Meeting meeting, MeetingPhase phase, Optional<Instant> ended) {}

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

    /// The meeting without those who do not count, as decided.
    public Meeting due(PlaceId place, Listed listed) {
        return listed.meeting()
                .without(exclusions(place, listed.id()).stream().map(Exclusion::resident).toList());
    }

    /// The rule in force for a meeting.
    public MeetingRule rule(PlaceId place, Meeting meeting) {
        return rule(place, meeting.kind());
    }

    /// When a kind of meeting is due next at a place, by the rule in force there.
    ///
    /// @param today a day of this zone
    public DueDay due(PlaceId place, MeetingKind kind, LocalDate today, ZoneId zone) {
        List<LocalDate> held =
                list(place).stream()
                        .filter(listed -> listed.meeting().kind() == kind)
                        .filter(listed -> listed.phase() != MeetingPhase.CANCELLED)
                        .map(listed -> LocalDate.ofInstant(listed.meeting().startsAt(), zone))
                        .toList();
        return DueDay.of(rule(place, kind).rhythm(), held, today);
    }

    /// The rule in force for a kind of meeting.
    public MeetingRule rule(PlaceId place, MeetingKind kind) {
        return MeetingRules.of(kind, new ViewSettings(views, place));
    }

    /// Who does not count at a meeting, and who said so.
    public List<Exclusion> exclusions(PlaceId place, SubjectId meeting) {
        return views.register(MeetingFacts.EXCLUSION).list(place).stream()
                .map(Entry::value)
                .filter(each -> each.meeting().equals(meeting) && each.excluded())
                .toList();
    }

    /// What people answered, by person.
    public Map<SubjectId, Rsvp> answers(PlaceId place, SubjectId meeting) {
        return views.register(MeetingFacts.ANSWER).list(place).stream()
                .map(Entry::value)
                .filter(answer -> answer.meeting().equals(meeting))
                .collect(Collectors.toMap(Rsvp::resident, answer -> answer));
    }

    /// Every time a meeting was put off, the first first.
    public List<Postponement> postponements(PlaceId place, SubjectId meeting) {
        return views.handle()
                .createQuery(
                        """
                        SELECT was, becomes, reason FROM postponement
                        WHERE place = :place AND meeting = :meeting ORDER BY at, fact_id
                        """)
                .bind("place", place.code())
                .bind("meeting", meeting.toString())
                .map((row, _) ->
                        new Postponement(
                                Instant.ofEpochMilli(row.getLong("was")),
                                Instant.ofEpochMilli(row.getLong("becomes")),
                                row.getString("reason")))
                .list();
    }

    /// The pictures of a meeting's papers, the first first.
    public List<Entry<Attachment>> attachments(PlaceId place, SubjectId meeting) {
        return views.register(MeetingFacts.ATTACHMENT).list(place).stream()
                .filter(entry -> entry.value().meeting().equals(meeting))
                .sorted(Comparator.comparing(Entry<Attachment>::at).thenComparing(Entry::subject))
                .toList();
    }

    /// What belongs to the items of a meeting's agenda.
    public Handouts handouts(PlaceId place, SubjectId meeting) {
        return views.register(MeetingFacts.HANDOUTS)
                .find(place, meeting)
                .map(Entry::value)
                .orElse(Handouts.NONE);
    }

    public Minutes minutes(PlaceId place, SubjectId meeting) {
        return views.register(MeetingFacts.MINUTES)
                .find(place, meeting)
                .map(Entry::value)
                .orElse(Minutes.EMPTY);
    }

    /// The form for records that is used at a place: its own, or that of the nearest place above.
    public Optional<PaperTemplate> template(PlaceId place) {
        return form(place, MeetingFacts.TEMPLATE_SUBJECT);
    }

    /// A form that is used at a place: its own, or that of the nearest place above.
    ///
    /// @param which such as [MeetingFacts#REPORT_SUBJECT]
    public Optional<PaperTemplate> form(PlaceId place, SubjectId which) {
        Optional<PaperTemplate> own =
                views.register(MeetingFacts.TEMPLATE)
                        .find(place, which)
                        .map(Entry::value)
                        .filter(template -> !template.base64().isEmpty());
        return own.isPresent() ? own : place.parent().flatMap(above -> form(above, which));
    }

    private Listed listed(PlaceId place, Entry<Meeting> entry) {
        Optional<Entry<MeetingProgress>> progress =
                views.register(MeetingFacts.PROGRESS).find(place, entry.subject());
        MeetingPhase phase =
                progress.map(known -> known.value().phase()).orElse(MeetingPhase.PLANNED);
        return new Listed(
                entry.subject(),
                entry.value(),
                phase,
                progress.filter(_ -> phase == MeetingPhase.CLOSED).map(Entry::at));
    }
}
