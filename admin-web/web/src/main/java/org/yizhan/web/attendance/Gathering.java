package org.yizhan.web.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.attendance.Flag;
import org.yizhan.domain.attendance.Standing;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Exclusion;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.Rsvp;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.attendance.Standings;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;

/// A meeting and who came.
///
/// @param came everyone recorded, the latest first
/// @param missing the expected who were not recorded, by name
/// @param standing by the rules in force
public record Gathering(
        Meetings.Listed listed,
        List<Came> came,
        List<Missing> missing,
        Remarks remarks,
        Standing standing) {
    public Gathering {
        came = List.copyOf(came);
        missing = List.copyOf(missing);
    }

    /// @param name empty if the person is not known here any more
    /// @param expected whether the person was expected
    public record Came(String name, boolean expected, Attendance.Present present) {
        /// Took part by phone from elsewhere: recorded, never counted as present.
        public boolean remote() {
            return present.evidence() == Evidence.REMOTE;
        }

        public SubjectId id() {
            return present.resident();
        }
    }

    /// @param answer what the person said before, or why they did not come
    public record Missing(
            SubjectId id, String name, Optional<String> phone, Optional<Rsvp> answer) {}

    /// Does not count among those who should come.
    public record Excused(SubjectId id, String name, String approved) {}

    /// A record that was taken back.
    ///
    /// @param name of the person it was about
    public record Corrected(String name, Attendance.Corrected correction) {}

    /// What else there is to know.
    ///
    /// @param refused codes that were not taken
    /// @param flags what a person should look at, with names for the people in it
    public record Remarks(
            List<Attendance.Refused> refused,
            List<Flagged> flags,
            List<Corrected> corrected,
            List<Excused> excused) {
        public Remarks {
            refused = List.copyOf(refused);
            flags = List.copyOf(flags);
            corrected = List.copyOf(corrected);
            excused = List.copyOf(excused);
        }
    }

    /// @param names of the people it is about
    public record Flagged(Flag flag, List<String> names) {
        public Flagged {
            names = List.copyOf(names);
        }
    }

    /// How the meeting stands now; empty if there is no such meeting.
    public static Optional<Gathering> of(Views views, PlaceId place, SubjectId meeting) {
        return new Meetings(views).find(place, meeting).map(listed -> of(views, place, listed));
    }

    private static Gathering of(Views views, PlaceId place, Meetings.Listed listed) {
        People people = People.of(views, place);
        Meetings meetings = new Meetings(views);
        Meeting due = meetings.due(place, listed);
        List<Came> came = new ArrayList<>();
        Set<SubjectId> seen = new HashSet<>();
        for (Attendance.Present present : new Attendance(views).of(place, listed.id())) {
            seen.add(present.resident());
            boolean expected = due.expected().contains(present.resident());
            came.add(new Came(name(people, present.resident()), expected, present));
        }
        Map<SubjectId, Rsvp> answers = meetings.answers(place, listed.id());
        List<Missing> missing =
                due.expected().stream()
                        .filter(id -> !seen.contains(id))
                        .map(id -> missing(people, id, Optional.ofNullable(answers.get(id))))
                        .sorted(Comparator.comparing(Missing::name).thenComparing(Missing::id))
                        .toList();
        return new Gathering(
                listed,
                came,
                missing,
                remarks(views, place, listed, people),
                new Standings(views, place).of(listed));
    }

    private static Missing missing(People people, SubjectId id, Optional<Rsvp> answer) {
        return new Missing(
                id,
                name(people, id),
                people.find(id).flatMap(person -> person.resident().phone()),
                answer);
    }

    private static String name(People people, SubjectId id) {
        return people.find(id).map(Person::name).orElse("");
    }

    private static Remarks remarks(
            Views views, PlaceId place, Meetings.Listed listed, People people) {
        Attendance attendance = new Attendance(views);
        return new Remarks(
                attendance.refused(place, listed.id()),
                Flag.of(attendance.records(place, listed.id()), listed.ended()).stream()
                        .map(flag -> new Flagged(flag, names(people, flag)))
                        .toList(),
                attendance.corrected(place, listed.id()).stream()
                        .map(each -> new Corrected(name(people, each.resident()), each))
                        .toList(),
                new Meetings(views)
                        .exclusions(place, listed.id()).stream()
                                .map(each -> excused(people, each))
                                .toList());
    }

    private static Excused excused(People people, Exclusion exclusion) {
        return new Excused(
                exclusion.resident(), name(people, exclusion.resident()), exclusion.approved());
    }

    private static List<String> names(People people, Flag flag) {
        List<SubjectId> about =
                switch (flag) {
                    case Flag.Burst burst -> List.of(burst.first().resident());
                    case Flag.AfterEnd late -> List.of(late.arrival().resident());
                    case Flag.TwoPlaces twice -> List.of(twice.resident());
                    case Flag.ClockInDoubt doubt -> List.of(doubt.arrival().resident());
                    case Flag.OnePhone phone -> phone.residents();
                };
        return about.stream().map(id -> name(people, id)).toList();
    }

    public int expected() {
        return standing.expected();
    }

    /// The expected who are here (实到).
    public int present() {
        return standing.present();
    }

    /// Those here who were not expected.
    public int guests() {
        return (int) came.stream().filter(each -> !each.expected() && !each.remote()).count();
    }

    public int remote() {
        return (int) came.stream().filter(Came::remote).count();
    }

    /// How many of those with a vote are here.
    public int voters() {
        return standing.votes().here();
    }

    public int quorum() {
        return standing.votes().needed();
    }

    public boolean enough() {
        return standing.enough();
    }

    /// Whether cards are or were taken.
    public boolean begun() {
        return listed.phase() == MeetingPhase.OPEN || listed.phase() == MeetingPhase.CLOSED;
    }

    /// How many were recorded in which way, in the order of the ways.
    public Map<Evidence, Integer> mix() {
        Map<Evidence, Integer> mix = new EnumMap<>(Evidence.class);
        came.forEach(each -> mix.merge(each.present().evidence(), 1, Integer::sum));
        return mix;
    }
}
