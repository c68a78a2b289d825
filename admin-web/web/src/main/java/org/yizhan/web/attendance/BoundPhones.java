package org.yizhan.web.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.attendance.Phone;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;
import org.yizhan.web.residents.ResidentPages;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// The phones that check a person in, and taking one back: it was lost, sold, or bound by mistake.
public final class BoundPhones {
    private final Ledger ledger;

    /// @param subject of the facts about it
    /// @param since when it was bound
    /// @param names of everyone it checks in
    public record Bound(SubjectId subject, Instant since, List<String> names) {}

    public BoundPhones(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(
                        "/at/{place}/residents/{resident}/phone/unbind",
                        ResidentPages.PERSONAL,
                        this::unbind));
    }

    /// Those of a resident of the visit's place.
    public List<Bound> of(Visit visit, SubjectId resident) {
        return ledger.read(views -> {
            People people = People.of(views, visit.place());
            return bound(views, visit, resident).stream()
                    .map(entry ->
                            new Bound(entry.subject(), entry.at(), names(people, entry.value())))
                    .toList();
        });
    }

    private static List<Entry<Phone>> bound(Views views, Visit visit, SubjectId resident) {
        return views.register(AttendanceFacts.PHONE).list(visit.place()).stream()
                .filter(entry -> entry.value().residents().contains(resident))
                .toList();
    }

    private static List<String> names(People people, Phone phone) {
        return phone.residents().stream()
                .map(people::find)
                .flatMap(Optional::stream)
                .map(Person::name)
                .toList();
    }

    /// From now on the phone checks nobody in; what it recorded stays.
    private Answer unbind(Visit visit) {
        SubjectId resident = visit.subject("resident");
        String wanted = visit.form().text("phone");
        return ledger.record(
                visit.place(),
                visit.staff().actor(),
                views -> {
                    Answer there =
                            new Answer.Redirect(visit.at("/residents/" + resident + "/phone"));
                    return bound(views, visit, resident).stream()
                            .filter(entry -> entry.subject().toString().equals(wanted))
                            .findFirst()
                            .map(entry ->
                                    Decided.of(
                                            there,
                                            Draft.of(
                                                    AttendanceFacts.PHONE,
                                                    entry.subject(),
                                                    new Phone(entry.value().phone(), List.of()))))
                            .orElseGet(() -> Decided.of(there));
                });
    }
}
