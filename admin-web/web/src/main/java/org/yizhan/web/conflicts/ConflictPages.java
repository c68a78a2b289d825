package org.yizhan.web.conflicts;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.accounts.AccountFacts;
import org.yizhan.ledger.conflicts.Conflict;
import org.yizhan.ledger.conflicts.Conflicts;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.protocol.ProtocolWords;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;
import org.yizhan.web.server.Words;

/// Two machines changed the same thing without knowing of each other: both values are shown, and a
/// person says which counts.
public final class ConflictPages {
    private static final Access WHO =
            Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.TOWNSHIP, Role.COUNTY);
    private static final int LONGEST = 200;

    private final Ledger ledger;
    private final Conflicts conflicts;

    /// @param texts what only this value says
    /// @param now whether it is what everyone sees until somebody decides
    record Choice(FactId fact, String who, String when, List<String> texts, boolean now) {}

    /// @param about a text key
    /// @param name of whom it is about, where that is a person
    record Shown(SubjectId subject, String about, Optional<String> name, List<Choice> choices) {}

    record ConflictPage(List<Shown> conflicts, boolean decided) {}

    public ConflictPages(Ledger ledger) {
        this.ledger = ledger;
        conflicts = new Conflicts(ledger, Features.types());
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/conflicts", WHO, visit -> list(visit, false)),
                Route.post("/at/{place}/conflicts/{subject}", WHO, this::settle));
    }

    private Answer list(Visit visit, boolean decided) {
        List<Shown> shown =
                conflicts.list(visit.place()).stream().map(one -> shown(visit, one)).toList();
        return Answer.page("conflicts/list.jte", new ConflictPage(shown, decided));
    }

    private Shown shown(Visit visit, Conflict conflict) {
        List<String> differing = conflict.differing();
        Conflict.Version last = conflict.versions().getLast();
        List<Choice> choices =
                conflict.versions().stream()
                        .map(version -> choice(visit, version, differing, version == last))
                        .toList();
        return new Shown(
                conflict.subject(),
                ProtocolWords.about(conflict.type()),
                name(visit.place(), conflict.subject()),
                choices);
    }

    private Choice choice(
            Visit visit, Conflict.Version version, List<String> differing, boolean now) {
        Words words = visit.words();
        List<String> texts =
                differing.stream()
                        .map(at -> version.values().getOrDefault(at, ""))
                        .filter(text -> !text.isBlank())
                        .map(text ->
                                text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text)
                        .toList();
        String when =
                version.time().trust() == TimeTrust.SUSPECT
                        ? words.get("conflicts.when.unknown")
                        : words.moment(version.time().at());
        return new Choice(
                version.fact(), who(visit.place(), version.actor(), words), when, texts, now);
    }

    private Optional<String> name(PlaceId place, SubjectId subject) {
        return ledger.read(views -> views.register(ResidentFacts.RESIDENT).find(place, subject))
                .map(Entry::value)
                .map(Resident::name);
    }

    private String who(PlaceId place, Actor actor, Words words) {
        return switch (actor) {
            case Actor.Staff staff ->
                    ledger
                            .read(views ->
                                    views.register(AccountFacts.ACCOUNT).anywhere(staff.account()))
                            .stream()
                            .map(entry -> entry.value().name())
                            .findFirst()
                            .orElseGet(() -> words.get("conflicts.who.staff"));
            case Actor.Resident resident ->
                    name(place, resident.resident())
                            .orElseGet(() -> words.get("conflicts.who.resident"));
            case Actor.Visitor _ -> words.get("conflicts.who.resident");
            case Actor.Program _ -> words.get("conflicts.who.program");
        };
    }

    private Answer settle(Visit visit) {
        FactId chosen;
        try {
            chosen = FactId.parse(visit.form().text("fact"));
        } catch (IllegalArgumentException e) {
            throw Refused.badForm();
        }
        conflicts.settle(visit.place(), visit.staff().actor(), visit.subject("subject"), chosen);
        return list(visit, true);
    }
}
