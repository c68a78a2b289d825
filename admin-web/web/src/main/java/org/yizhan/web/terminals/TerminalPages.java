package org.yizhan.web.terminals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Seen;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.accounts.AccountFacts;
import org.yizhan.ledger.terminals.SeenFindings;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;
import org.yizhan.web.server.Words;

/// What the checks of this node found, or on a hub those of a village's terminals as they last told;
/// and saying that one has read what happened to a machine.
public final class TerminalPages {
    private static final Access WHO =
            Access.roles(
                    Role.SECRETARY,
                    Role.FIRST_SECRETARY,
                    Role.TOWNSHIP,
                    Role.COUNTY,
                    Role.TECHNICIAN);

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Supplier<List<Finding>> findings;

    /// @param seen who has read it and when, where reading it is all there is to do
    record Line(Finding finding, Optional<String> seen) {
        /// What somebody has read is done with, though the check was not run since.
        Severity severity() {
            return seen.isPresent() ? Severity.GOOD : finding.severity();
        }
    }

    /// @param lines the worst first
    record FindingsPage(List<Line> lines) {}

    /// @param findings of this node
    public TerminalPages(
            Ledger ledger, Surroundings surroundings, Supplier<List<Finding>> findings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.findings = findings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/terminals", WHO, this::show),
                Route.post("/at/{place}/terminals/seen", WHO, this::seen));
    }

    private Answer show(Visit visit) {
        PlaceId place = visit.place();
        Optional<List<Finding>> own =
                place.equals(surroundings.home()) ? Optional.of(findings.get()) : Optional.empty();
        List<Line> lines =
                ledger.read(views ->
                        own.or(() -> new Terminals(views).told(place)).orElse(List.of()).stream()
                                .map(finding -> line(views, place, finding, visit.words()))
                                .sorted(Comparator.comparing(Line::severity).reversed())
                                .toList());
        return Answer.page("terminals/findings.jte", new FindingsPage(lines));
    }

    private static Line line(Views views, PlaceId place, Finding finding, Words words) {
        return new Line(
                finding,
                SeenFindings.at(views, place)
                        .of(finding)
                        .map(seen ->
                                words.get(
                                        "terminals.page.seenBy",
                                        "who",
                                        name(views, seen, words),
                                        "when",
                                        words.moment(seen.at()))));
    }

    private static String name(Views views, Entry<Seen> seen, Words words) {
        return Optional.of(seen.actor())
                .filter(Actor.Staff.class::isInstance)
                .map(Actor.Staff.class::cast)
                .flatMap(staff ->
                        views.register(AccountFacts.ACCOUNT).anywhere(staff.account()).stream()
                                .findFirst())
                .map(account -> account.value().name())
                .orElseGet(() -> words.get("protocol.who.staff"));
    }

    /// Back to the first page, where it stood.
    private Answer seen(Visit visit) {
        String event = visit.form().text("event");
        if (!event.matches("[0-9a-f]{1,32}")) {
            throw Refused.badForm();
        }
        SeenFindings.record(ledger, visit.place(), visit.staff().account(), new Seen(event));
        return new Answer.Redirect(visit.at("/today"));
    }

    static String word(Severity severity) {
        return switch (severity) {
            case GOOD -> "terminals.severity.good";
            case LOOK -> "terminals.severity.look";
            case BROKEN -> "terminals.severity.broken";
        };
    }

    static String tag(Severity severity) {
        return switch (severity) {
            case GOOD -> "good";
            case LOOK -> "look";
            case BROKEN -> "bad";
        };
    }
}
