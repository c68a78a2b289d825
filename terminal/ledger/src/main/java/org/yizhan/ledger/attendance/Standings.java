package org.yizhan.ledger.attendance;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhan.domain.attendance.Standing;
import org.yizhan.domain.attendance.Standing.Count;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Forecast;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingRule;
import org.yizhan.domain.meetings.Reply;
import org.yizhan.domain.meetings.Rsvp;
import org.yizhan.domain.meetings.Share;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.views.Views;

/// How a meeting stands or will stand, by the rules in force at its place.
public final class Standings {
    private final Views views;
    private final PlaceId place;
    private final Meetings meetings;

    public Standings(Views views, PlaceId place) {
        this.views = views;
        this.place = place;
        meetings = new Meetings(views);
    }

    public Standing of(Meetings.Listed listed) {
        Meeting due = meetings.due(place, listed);
        MeetingRule rule = meetings.rule(place, due);
        Set<SubjectId> here = new HashSet<>();
        for (Attendance.Present present : new Attendance(views).of(place, listed.id())) {
            if (present.evidence().isPresence()) {
                here.add(present.resident());
            }
        }
        int voters = due.voters().size();
        return new Standing(
                due.expected().size(),
                among(here, due.expected()),
                new Count(voters, among(here, due.voters()), rule.quorum(voters)),
                households(rule.presence().households(), due, here));
    }

    private static int among(Set<SubjectId> here, List<SubjectId> listed) {
        return (int) listed.stream().filter(here::contains).count();
    }

    /// A household is represented when one of its people is here.
    private Count households(Share share, Meeting due, Set<SubjectId> here) {
        if (share.equals(Share.NONE)) {
            return Count.NONE;
        }
        Map<SubjectId, SubjectId> homes = new HashMap<>();
        new Residents(views)
                .list(place)
                .forEach(entry ->
                        entry.value()
                                .household()
                                .ifPresent(home -> homes.put(entry.subject(), home)));
        int all = homes(homes, due.voters());
        int represented = homes(homes, due.voters().stream().filter(here::contains).toList());
        return new Count(all, represented, share.of(all));
    }

    private static int homes(Map<SubjectId, SubjectId> homes, Collection<SubjectId> people) {
        return (int) people.stream().filter(homes::containsKey).map(homes::get).distinct().count();
    }

    /// Whether there will be enough, from what people answered.
    public Forecast forecast(Meetings.Listed listed) {
        Meeting due = meetings.due(place, listed);
        Map<SubjectId, Rsvp> answers = meetings.answers(place, listed.id());
        int coming = 0;
        int leave = 0;
        for (SubjectId voter : due.voters()) {
            Rsvp answer = answers.get(voter);
            if (answer != null) {
                coming += answer.reply() == Reply.COMING ? 1 : 0;
                leave += answer.reply() == Reply.COMING ? 0 : 1;
            }
        }
        int voters = due.voters().size();
        return new Forecast(voters, coming, leave, meetings.rule(place, due).quorum(voters));
    }
}
