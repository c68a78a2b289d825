package org.yizhan.ledger.away;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.away.AgendaQuestion;
import org.yizhan.domain.away.RemoteResult;
import org.yizhan.domain.away.RemoteWindow;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.settings.ViewSettings;
import org.yizhan.ledger.views.Views;

/// Checks members in who are far away: recorded as remote, never as present. Decided where it is
/// written, so that two taps at once record once.
public final class RemoteCheckins {
    /// All of China keeps this time.
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Ledger ledger;
    private final PlaceId village;
    private final InstantSource clock;

    public RemoteCheckins(Ledger ledger, PlaceId village, InstantSource clock) {
        this.ledger = ledger;
        this.village = village;
        this.clock = clock;
    }

    /// Who takes part, and with which phone.
    ///
    /// @param phone a hash of the key its browser keeps
    public record Caller(SubjectId resident, String phone) {}

    /// The question a person is asked at a meeting.
    public static AgendaQuestion question(
            Views views, PlaceId village, Meetings.Listed listed, SubjectId who) {
        return AgendaQuestion.of(
                listed.meeting(), new Meetings(views).handouts(village, listed.id()), who, ZONE);
    }

    /// [RemoteResult.Accepted] is durable when this returns.
    ///
    /// @param answer the place of the chosen answer, from 0
    /// @return empty if there is no such meeting
    public Optional<RemoteResult> enter(SubjectId meeting, Caller caller, int answer) {
        return ledger.record(
                village,
                new Actor.Resident(caller.resident()),
                views -> {
                    Optional<Meetings.Listed> listed = new Meetings(views).find(village, meeting);
                    if (listed.isEmpty()) {
                        return Decided.of(Optional.empty());
                    }
                    Optional<RemoteResult> refused = refused(views, listed.get(), caller, answer);
                    return refused.isPresent()
                            ? Decided.of(refused)
                            : Decided.of(
                                    Optional.of(new RemoteResult.Accepted()),
                                    Draft.of(
                                            AttendanceFacts.CHECKIN,
                                            meeting,
                                            checkin(meeting, caller)));
                });
    }

    private static Checkin checkin(SubjectId meeting, Caller caller) {
        return new Checkin(
                meeting,
                caller.resident(),
                Evidence.REMOTE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(caller.phone()));
    }

    private Optional<RemoteResult> refused(
            Views views, Meetings.Listed listed, Caller caller, int answer) {
        SubjectId who = caller.resident();
        if (!Invitations.of(views, village, caller.phone()).contains(who)) {
            return Optional.of(new RemoteResult.Stranger());
        }
        if (!listed.meeting().expected().contains(who)) {
            return Optional.of(new RemoteResult.NotExpected());
        }
        return before(views, listed, who)
                .or(() -> outside(views, listed))
                .or(() ->
                        question(views, village, listed, who).right() == answer
                                ? Optional.empty()
                                : Optional.of(new RemoteResult.WrongAnswer()));
    }

    /// How a person was recorded already, if they were.
    public Optional<RemoteResult> before(Views views, Meetings.Listed listed, SubjectId who) {
        Attendance attendance = new Attendance(views);
        Optional<Instant> here = attendance.since(village, listed.id(), who, true);
        return here.isPresent()
                ? here.map(RemoteResult.AlreadyPresent::new)
                : attendance
                        .since(village, listed.id(), who, false)
                        .map(RemoteResult.AlreadyRemote::new);
    }

    /// Why the time is not right, if it is not.
    public Optional<RemoteResult> outside(Views views, Meetings.Listed listed) {
        RemoteWindow window =
                RemoteWindow.of(listed.meeting(), listed.phase(), new ViewSettings(views, village));
        return switch (window.at(clock.instant())) {
            case EARLY -> Optional.of(new RemoteResult.TooEarly(window.opens()));
            case OPEN -> Optional.empty();
            case OVER -> Optional.of(new RemoteResult.Over());
            case CANCELLED -> Optional.of(new RemoteResult.Cancelled());
        };
    }
}
