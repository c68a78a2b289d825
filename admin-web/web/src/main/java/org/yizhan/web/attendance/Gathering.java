package org.yizhan.web.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;

/// A meeting and who came.
///
/// @param came everyone recorded, the latest first
/// @param missing the expected who were not recorded, by name
/// @param refused codes that were not taken
public record Gathering(
        Meetings.Listed listed,
        List<Came> came,
        List<Missing> missing,
        List<Attendance.Refused> refused) {
    public Gathering {
        came = List.copyOf(came);
        missing = List.copyOf(missing);
        refused = List.copyOf(refused);
    }

    /// @param name empty if the person is not known here any more
    /// @param expected whether the person was expected
    public record Came(String name, boolean expected, Attendance.Present present) {
        /// Took part by phone from elsewhere: recorded, never counted as present.
        public boolean remote() {
            return present.evidence() == Evidence.REMOTE;
        }
    }

    public record Missing(SubjectId id, String name, Optional<String> phone) {}

    /// How the meeting stands now; empty if there is no such meeting.
    public static Optional<Gathering> of(Views views, PlaceId place, SubjectId meeting) {
        return new Meetings(views).find(place, meeting).map(listed -> of(views, place, listed));
    }

    private static Gathering of(Views views, PlaceId place, Meetings.Listed listed) {
        People people = People.of(views, place);
        Attendance attendance = new Attendance(views);
        List<Came> came = new ArrayList<>();
        Set<SubjectId> seen = new HashSet<>();
        for (Attendance.Present present : attendance.of(place, listed.id())) {
            seen.add(present.resident());
            came.add(
                    new Came(
                            people.find(present.resident()).map(Person::name).orElse(""),
                            listed.meeting().expected().contains(present.resident()),
                            present));
        }
        List<Missing> missing =
                listed.meeting().expected().stream()
                        .filter(id -> !seen.contains(id))
                        .map(id -> missing(people, id))
                        .sorted(Comparator.comparing(Missing::name).thenComparing(Missing::id))
                        .toList();
        return new Gathering(listed, came, missing, attendance.refused(place, listed.id()));
    }

    private static Missing missing(People people, SubjectId id) {
        return new Missing(
                id,
                people.find(id).map(Person::name).orElse(""),
                people.find(id).flatMap(person -> person.resident().phone()));
    }

    public int expected() {
        return listed.meeting().expected().size();
    }

    /// The expected who are here (实到).
    public int present() {
        return (int) came.stream().filter(each -> each.expected() && !each.remote()).count();
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
        return (int)
                came.stream()
                        .filter(each -> !each.remote())
                        .filter(each ->
                                listed.meeting().voters().contains(each.present().resident()))
                        .count();
    }

    public int quorum() {
        return listed.meeting().quorum();
    }

    public boolean enough() {
        return voters() >= quorum();
    }
}
