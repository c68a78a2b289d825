package org.yizhan.web.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Forecast;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.Reply;
import org.yizhan.domain.meetings.Rsvp;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.Standings;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.meetings.MeetingPages;
import org.yizhan.web.meetings.MeetingText;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// Before a meeting: will there be enough, who has not answered and how to reach them, and the
/// words for the chat group.
public final class ComingPages {
    private final Ledger ledger;
    private final Surroundings surroundings;

    /// @param text for the chat group
    record Page(Meetings.Listed listed, Forecast forecast, String text, Lists lists) {}

    /// @param silent those who have not answered
    record Lists(List<Who> silent, List<Who> answered) {}

    /// @param votes whether it matters for the number needed
    record Who(
            SubjectId id,
            String name,
            Optional<String> phone,
            boolean votes,
            Optional<Rsvp> answer) {
        Optional<Reply> reply() {
            return answer.map(Rsvp::reply);
        }

        String reason() {
            return answer.map(Rsvp::reason).orElse("");
        }

        boolean spoke() {
            return answer.flatMap(Rsvp::said).isPresent();
        }
    }

    public ComingPages(Ledger ledger, Surroundings surroundings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/meetings/{meeting}/calls", MeetingPages.RUN, this::show));
    }

    private Answer show(Visit visit) {
        return Answer.page("attendance/coming.jte", ledger.read(views -> page(views, visit)));
    }

    private Page page(Views views, Visit visit) {
        PlaceId place = visit.place();
        Meetings meetings = new Meetings(views);
        Meetings.Listed listed =
                meetings.find(place, visit.subject("meeting")).orElseThrow(Refused::notFound);
        Meeting due = meetings.due(place, listed);
        Map<SubjectId, Rsvp> answers = meetings.answers(place, listed.id());
        People people = People.of(views, place);
        List<Who> silent = new ArrayList<>();
        List<Who> answered = new ArrayList<>();
        for (SubjectId id : due.expected()) {
            Optional<Person> person = people.find(id);
            Who who =
                    new Who(
                            id,
                            person.map(Person::name).orElse(""),
                            person.flatMap(known -> known.resident().phone()),
                            due.voters().contains(id),
                            Optional.ofNullable(answers.get(id)));
            (who.answer().isEmpty() ? silent : answered).add(who);
        }
        return new Page(
                listed,
                new Standings(views, place).forecast(listed),
                MeetingText.chat(listed.meeting(), placeName(place), visit.words()),
                new Lists(silent, answered));
    }

    private String placeName(PlaceId place) {
        return surroundings.nameOf(place).orElse("");
    }
}
