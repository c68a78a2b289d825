package org.yizhan.web.terminals;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.residents.NameSound;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// Every terminal of a place, on a hub: when it was heard last, and shutting out one that was stolen
/// or sold. What a shut-out terminal still sends waits for a person.
public final class FleetPages {
    private static final Access WHO = Access.roles(Role.TOWNSHIP, Role.COUNTY, Role.TECHNICIAN);
    private static final int SHOWN = 100;

    private final Ledger ledger;
    private final Supplier<Map<SubjectId, Instant>> lastHeard;

    /// @param village its name
    record Machine(Entry<Terminal> entry, String village, Optional<Instant> heard) {}

    record FleetPage(List<Machine> machines, int found, String typed) {}

    /// @param lastHeard when each terminal was heard last, by the hub's clock
    public FleetPages(Ledger ledger, Supplier<Map<SubjectId, Instant>> lastHeard) {
        this.ledger = ledger;
        this.lastHeard = lastHeard;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/fleet", WHO, this::list),
                Route.post("/at/{place}/fleet/{terminal}/revoke", WHO, this::revoke));
    }

    private Answer list(Visit visit) {
        String typed = visit.asked("q");
        Map<SubjectId, Instant> heard = lastHeard.get();
        List<Machine> found =
                ledger.read(views -> machines(views, visit, heard)).stream()
                        .filter(each -> fits(each, typed))
                        .sorted(
                                Comparator.comparing(
                                                (Machine each) -> each.entry().value().revoked())
                                        .thenComparing(each -> each.entry().value().place()))
                        .toList();
        return Answer.page(
                "terminals/fleet.jte",
                new FleetPage(
                        found.subList(0, Math.min(SHOWN, found.size())), found.size(), typed));
    }

    private static List<Machine> machines(Views views, Visit visit, Map<SubjectId, Instant> heard) {
        Map<PlaceId, String> names = new Places(views).names(visit.place());
        return new Terminals(views)
                .within(visit.place()).stream()
                        .map(entry ->
                                new Machine(
                                        entry,
                                        names.getOrDefault(
                                                entry.value().place(),
                                                entry.value().place().code()),
                                        Optional.ofNullable(heard.get(entry.subject()))))
                        .toList();
    }

    private static boolean fits(Machine machine, String typed) {
        return typed.isEmpty()
                || machine.village().contains(typed)
                || machine.entry().value().label().contains(typed)
                || machine.entry().value().place().code().contains(typed)
                || NameSound.beginsWith(machine.village(), typed.toLowerCase(Locale.ROOT));
    }

    private Answer revoke(Visit visit) {
        SubjectId node = visit.subject("terminal");
        Entry<Terminal> held =
                ledger.read(views -> new Terminals(views).within(visit.place())).stream()
                        .filter(entry -> entry.subject().equals(node))
                        .findFirst()
                        .orElseThrow(Refused::notFound);
        Terminal now = held.value();
        ledger.record(
                held.place(),
                visit.staff().actor(),
                Draft.of(
                        TerminalFacts.TERMINAL,
                        node,
                        new Terminal(
                                now.place(),
                                now.label(),
                                now.signingKey(),
                                now.sealingKey(),
                                true)));
        return new Answer.Redirect(visit.at("/fleet"));
    }
}
