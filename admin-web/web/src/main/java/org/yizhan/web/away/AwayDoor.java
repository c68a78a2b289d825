package org.yizhan.web.away;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.away.Invitations;
import org.yizhan.ledger.exchange.Privacy;
import org.yizhan.ledger.settings.LedgerSettings;
import org.yizhan.web.attendance.PhonePages;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// Says who is behind a phone. A phone that nobody bound learns nothing, not even whether a person
/// or a meeting exists.
public final class AwayDoor {
    private final Ledger ledger;
    private final Surroundings surroundings;

    public AwayDoor(Ledger ledger, Surroundings surroundings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    /// The place in the address.
    ///
    /// @throws Refused if this hub does not hold it, or its people stay in the village
    public PlaceId place(Visit visit) {
        PlaceId place = visit.place();
        if (surroundings.nameOf(place).isEmpty()) {
            throw Refused.notFound();
        }
        if (rosterStays(place)) {
            throw new Refused(Problems.problem(403, "away.stays", "away.stays.todo"));
        }
        return place;
    }

    /// Whether this hub has no names, so that nobody can be known here by a phone.
    public boolean rosterStays(PlaceId place) {
        return new LedgerSettings(ledger, place).get(Privacy.MODE) == Privacy.Mode.ROSTER_STAYS;
    }

    public String nameOf(PlaceId place) {
        return surroundings.nameOf(place).orElse("");
    }

    /// Whom this browser may speak for.
    public List<Person> people(Visit visit) {
        PlaceId place = place(visit);
        Optional<String> phone = PhonePages.phone(visit);
        if (phone.isEmpty()) {
            return List.of();
        }
        return ledger.read(views -> {
            List<SubjectId> bound = Invitations.of(views, place, phone.get());
            if (bound.isEmpty()) {
                return List.of();
            }
            People people = People.of(views, place);
            return bound.stream()
                    .filter(id -> !people.isPassed(id))
                    .map(people::find)
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    /// The person in the address.
    ///
    /// @throws Refused if this browser is not bound to them
    Person person(Visit visit) {
        SubjectId wanted = visit.subject("resident");
        return people(visit).stream()
                .filter(person -> person.id().equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(Problems.problem(403, "away.stranger", "away.stranger.todo")));
    }

    static Answer home(Visit visit) {
        return new Answer.Redirect("/away/" + visit.place());
    }
}
