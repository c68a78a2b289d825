package org.yizhan.web.staff;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.staff.ScreenLock;
import org.yizhan.domain.staff.StaffKey;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.staff.StaffFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.accounts.Passwords;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// Whose card and PIN open the panel at the screen.
public final class KeyPages {
    private static final Access WHO = Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY);

    /// Who may take a key away, as when its card was stolen.
    private static final Access TAKES_AWAY =
            Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.TOWNSHIP, Role.COUNTY);

    private static final Pattern PIN = Pattern.compile("\\d{6}");

    /// What everybody tries first: one digit, or the digits in their order.
    private static final Pattern EASY =
            Pattern.compile("(\\d)\\1{5}|012345|123456|234567|345678|456789|654321");

    private final Ledger ledger;
    private final Passwords passwords;

    /// @param saved whose key was just set; empty if none was
    record KeyPage(
            List<Holder> holders,
            String number,
            Optional<Sentence> saved,
            Optional<Sentence> wrong) {}

    /// @param resident whose key it is
    record Holder(SubjectId resident, String name) {}

    public KeyPages(Ledger ledger, Passwords passwords) {
        this.ledger = ledger;
        this.passwords = passwords;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/keys", TAKES_AWAY, this::show),
                Route.post("/at/{place}/keys", WHO, this::save),
                Route.post("/at/{place}/keys/{resident}/close", TAKES_AWAY, this::close));
    }

    private Answer show(Visit visit) {
        return Answer.page("staff/keys.jte", page(visit.place(), "", Optional.empty()));
    }

    private KeyPage page(PlaceId village, String number, Optional<Sentence> wrong) {
        return new KeyPage(holders(village), number, Optional.empty(), wrong);
    }

    private List<Holder> holders(PlaceId village) {
        return ledger.read(views ->
                views.register(StaffFacts.KEY).list(village).stream()
                        .map(Entry::value)
                        .filter(key -> !key.closed())
                        .map(key -> holder(views, village, key.resident()))
                        .toList());
    }

    private static Holder holder(Views views, PlaceId village, SubjectId resident) {
        return new Holder(
                resident,
                new Residents(views).find(village, resident).map(Resident::name).orElse("…"));
    }

    private Answer save(Visit visit) {
        PlaceId village = visit.place();
        String number = visit.form().text("number");
        Optional<SubjectId> resident =
                ledger.read(views -> new Cards(views).byShortNumber(village, number))
                        .map(Card::resident);
        Optional<Sentence> wrong = wrong(resident, visit.form().text("pin"), visit);
        if (wrong.isPresent()) {
            return Answer.again("staff/keys.jte", page(village, number, wrong));
        }
        SubjectId holder = resident.orElseThrow();
        set(visit, new StaffKey(holder, passwords.hash(visit.form().text("pin")), false));
        String name = ledger.read(views -> holder(views, village, holder)).name();
        return Answer.page(
                "staff/keys.jte",
                new KeyPage(
                        holders(village),
                        "",
                        Optional.of(Sentence.of("staff.keys.saved", "name", name)),
                        Optional.empty()));
    }

    private static Optional<Sentence> wrong(Optional<SubjectId> holder, String pin, Visit visit) {
        if (holder.isEmpty()) {
            return Optional.of(Sentence.of("staff.keys.noCard"));
        }
        if (!PIN.matcher(pin).matches() || EASY.matcher(pin).matches()) {
            return Optional.of(Sentence.of("staff.keys.badPin"));
        }
        return pin.equals(visit.form().text("again"))
                ? Optional.empty()
                : Optional.of(Sentence.of("staff.keys.notTheSame"));
    }

    /// Sets a key; whoever may do that may use the panel, so its locks open too.
    private void set(Visit visit, StaffKey key) {
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                views -> {
                    var drafts = new java.util.ArrayList<Draft<?>>();
                    drafts.add(Draft.of(StaffFacts.KEY, StaffFacts.key(key.resident()), key));
                    views.register(StaffFacts.LOCK).list(visit.place()).stream()
                            .filter(lock -> lock.value().isLocked())
                            .map(lock -> Draft.of(StaffFacts.LOCK, lock.subject(), ScreenLock.OPEN))
                            .forEach(drafts::add);
                    return Decided.of(true, drafts.toArray(Draft<?>[]::new));
                });
    }

    private Answer close(Visit visit) {
        SubjectId resident = visit.subject("resident");
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                views -> {
                    StaffKey key =
                            views.register(StaffFacts.KEY)
                                    .find(visit.place(), StaffFacts.key(resident))
                                    .map(Entry::value)
                                    .orElseThrow(Refused::notFound);
                    return Decided.of(
                            true, Draft.of(StaffFacts.KEY, StaffFacts.key(resident), key.close()));
                });
        return new Answer.Redirect(visit.at("/keys"));
    }
}
