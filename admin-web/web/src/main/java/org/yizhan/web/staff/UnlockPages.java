package org.yizhan.web.staff;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.staff.UnlockSecret;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.staff.StaffFacts;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// Somebody calls from a village whose panel is locked: the township types the digits of the screen
/// and reads the answer to them. The terminal needs no network for it.
public final class UnlockPages {
    private static final Access WHO = Access.roles(Role.TOWNSHIP, Role.COUNTY, Role.TECHNICIAN);
    private static final Pattern QUESTION = Pattern.compile("\\d{6}");

    private final Ledger ledger;

    /// @param answer what is read over the telephone, in groups of three
    record UnlockPage(
            List<Locked> terminals,
            String question,
            Optional<String> answer,
            Optional<Sentence> wrong) {}

    /// A terminal whose panel can be unlocked.
    ///
    /// @param label the village and what the terminal is called
    record Locked(UnlockSecret secret, String label) {}

    public UnlockPages(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/unlock", WHO, this::show),
                Route.post("/at/{place}/unlock", WHO, this::answer));
    }

    private Answer show(Visit visit) {
        return Answer.page(
                "staff/unlock.jte",
                new UnlockPage(terminals(visit.place()), "", Optional.empty(), Optional.empty()));
    }

    private List<Locked> terminals(PlaceId place) {
        return ledger.read(views ->
                views.register(StaffFacts.SECRET).everywhere().stream()
                        .filter(entry -> entry.place().isWithin(place))
                        .map(entry -> locked(views, entry))
                        .toList());
    }

    private static Locked locked(Views views, Entry<UnlockSecret> entry) {
        String village =
                new Places(views).find(entry.place()).map(Place::name).orElse(entry.place().code());
        String label =
                new Terminals(views)
                        .find(entry.value().terminal())
                        .map(terminal -> village + " · " + terminal.value().label())
                        .orElse(village);
        return new Locked(entry.value(), label);
    }

    private Answer answer(Visit visit) {
        List<Locked> terminals = terminals(visit.place());
        String question = visit.form().text("question").replace(" ", "");
        String chosen = visit.form().text("terminal");
        Optional<Locked> terminal =
                terminals.stream()
                        .filter(each -> each.secret().terminal().toString().equals(chosen))
                        .findFirst();
        if (terminal.isEmpty() || !QUESTION.matcher(question).matches()) {
            Optional<Sentence> wrong = Optional.of(Sentence.of("staff.unlock.wrong"));
            return Answer.again(
                    "staff/unlock.jte",
                    new UnlockPage(terminals, question, Optional.empty(), wrong));
        }
        String answer = terminal.get().secret().answer(question);
        return Answer.page(
                "staff/unlock.jte",
                new UnlockPage(
                        terminals,
                        question,
                        Optional.of(answer.substring(0, 3) + " " + answer.substring(3)),
                        Optional.empty()));
    }
}
