package org.yizhan.web.enrolment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.scan.qr.QrMatrix;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.DarkRun;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// A technician's page: choose the village, get a code, show it to the terminal's camera or type
/// it.
public final class EnrolmentPages {
    private static final Access WHO = Access.roles(Role.TECHNICIAN, Role.TOWNSHIP, Role.COUNTY);
    private static final int LONGEST_LABEL = 40;

    private final Ledger ledger;
    private final CodeDesk desk;

    /// @param chosen the code of the village chosen before; may be empty
    /// @param standing terminals that stand already, which may get another disk
    record FormPage(List<Place> villages, String chosen, String label, List<Standing> standing) {}

    /// @param id of its node
    record Standing(String id, String label, String village) {}

    /// @param dark the dark squares of each line of the code, as starts and lengths
    record CodePage(String village, String label, String text, int size, List<DarkRun> dark) {}

    public EnrolmentPages(Ledger ledger, CodeDesk desk) {
        this.ledger = ledger;
        this.desk = desk;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/enrolment", WHO, this::form),
                Route.post("/at/{place}/enrolment", WHO, this::offer),
                Route.post("/at/{place}/enrolment/replace", WHO, this::replace));
    }

    private List<Place> villages(PlaceId within) {
        return ledger.read(views -> new Places(views).all()).stream()
                .filter(place -> place.id().isWithin(within))
                .filter(place -> takesTerminals(place.id().kind()))
                .sorted(Comparator.comparing(Place::id))
                .toList();
    }

    private static boolean takesTerminals(PlaceKind kind) {
        return kind == PlaceKind.VILLAGE || kind == PlaceKind.JOINT_BRANCH;
    }

    private Answer form(Visit visit) {
        return Answer.page(
                "enrolment/form.jte",
                new FormPage(
                        villages(visit.place()),
                        visit.asked("village"),
                        "",
                        standing(visit.place())));
    }

    private Answer offer(Visit visit) {
        String chosen = visit.form().text("village");
        Optional<Place> village =
                villages(visit.place()).stream()
                        .filter(place -> place.id().code().equals(chosen))
                        .findFirst();
        String label = visit.form().text("label");
        if (village.isEmpty() || label.length() > LONGEST_LABEL) {
            throw Refused.badForm();
        }
        String called = label.isEmpty() ? village.get().name() : label;
        String text = desk.offer(village.get().id(), called, visit.caller().port());
        return page(village.get().name(), called, text);
    }

    private List<Standing> standing(PlaceId within) {
        return ledger.read(views ->
                new Terminals(views)
                        .within(within).stream()
                                .filter(entry -> !entry.value().revoked())
                                .map(entry ->
                                        new Standing(
                                                entry.subject().toString(),
                                                entry.value().label(),
                                                new Places(views).name(entry.value().place())))
                                .toList());
    }

    private Answer replace(Visit visit) {
        String id = visit.form().text("terminal");
        Standing old =
                standing(visit.place()).stream()
                        .filter(known -> known.id().equals(id))
                        .findFirst()
                        .orElseThrow(Refused::badForm);
        String text =
                desk.replace(SubjectId.parse(id), visit.caller().port())
                        .orElseThrow(Refused::badForm);
        return page(old.village(), old.label(), text);
    }

    private static Answer page(String village, String label, String text) {
        QrMatrix code = QrMatrix.encode(text);
        return Answer.page(
                "enrolment/code.jte",
                new CodePage(
                        village, label, text, code.size(), DarkRun.of(code.size(), code::dark)));
    }
}
