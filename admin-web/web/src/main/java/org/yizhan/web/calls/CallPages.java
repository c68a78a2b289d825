package org.yizhan.web.calls;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.calls.Call;
import org.yizhan.domain.places.Contact;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.calls.CallFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.terminals.SeenFindings;
import org.yizhan.web.needs.Moment;
import org.yizhan.web.needs.Need;
import org.yizhan.web.needs.Needs;
import org.yizhan.web.needs.Reasons;
import org.yizhan.web.places.PlacePages;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// 今天该给谁打电话: the list, and noting what came of a call.
public final class CallPages {
    private static final Access WHO = Access.roles(Role.TOWNSHIP, Role.COUNTY, Role.TECHNICIAN);
    private static final Set<String> RECORDS = Set.of("data", "author", "setbacks");
    private static final int SHOWN = 40;
    private static final int LONGEST_NOTE = 200;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final List<Reasons> reasons;
    private final Office office;

    /// What waits here for those who call.
    ///
    /// @param findings what the checks of this node found
    /// @param needs what waits for their decision, feature by feature
    public record Office(Supplier<List<Finding>> findings, List<Needs> needs) {
        public Office {
            needs = List.copyOf(needs);
        }
    }

    /// @param shown the first lines, or all of them
    /// @param typed what was searched for
    /// @param contacts whom to call, of the villages shown
    /// @param waiting what is wrong with the node's own records, and what waits for a decision
    record CallPage(
            CallList list,
            List<CallList.Line> shown,
            Map<PlaceId, Contact> contacts,
            int found,
            String typed,
            Waiting waiting) {
        boolean all() {
            return shown.size() == found;
        }
    }

    record Waiting(List<Finding> wrong, List<Need> needs) {}

    /// @param reasons why villages are called, feature by feature
    public CallPages(
            Ledger ledger, Surroundings surroundings, List<Reasons> reasons, Office office) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.reasons = List.copyOf(reasons);
        this.office = office;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/calls", WHO, this::show),
                Route.post("/at/{place}/calls/{village}", WHO, this::note));
    }

    private Moment now() {
        return Moment.of(surroundings.clock().instant(), surroundings.zone());
    }

    private CallList list(PlaceId place) {
        Moment now = now();
        return ledger.read(views -> CallList.of(views, place, now, reasons));
    }

    private Answer show(Visit visit) {
        CallList list = list(visit.place());
        String typed = visit.asked("q");
        List<CallList.Line> found =
                list.lines().stream().filter(line -> PlacePages.fits(line.place(), typed)).toList();
        int most = visit.asked("all").equals("yes") ? found.size() : SHOWN;
        List<CallList.Line> shown = found.subList(0, Math.min(most, found.size()));
        return Answer.page(
                "calls/list.jte",
                new CallPage(
                        list,
                        shown,
                        contacts(shown),
                        found.size(),
                        typed,
                        new Waiting(wrong(visit.place()), needs(visit.place()))));
    }

    /// What concerns the records themselves, on the node's own page.
    private List<Finding> wrong(PlaceId place) {
        if (!place.equals(surroundings.home())) {
            return List.of();
        }
        List<Finding> wrong =
                office.findings.get().stream()
                        .filter(finding -> finding.severity() != Severity.GOOD)
                        .filter(finding -> RECORDS.contains(finding.check()))
                        .toList();
        return ledger.read(views -> SeenFindings.at(views, place).open(wrong));
    }

    private List<Need> needs(PlaceId place) {
        Moment now = now();
        return ledger.read(views ->
                office.needs.stream()
                        .flatMap(each -> each.of(views, place, now).stream())
                        .toList());
    }

    private Map<PlaceId, Contact> contacts(List<CallList.Line> shown) {
        return ledger.read(views -> {
            Places places = new Places(views);
            Map<PlaceId, Contact> contacts = new HashMap<>();
            for (CallList.Line line : shown) {
                PlaceId id = line.place().id();
                places.contact(id).ifPresent(contact -> contacts.put(id, contact));
            }
            return contacts;
        });
    }

    /// What came of a call counts for every reason the village is on the list for.
    private Answer note(Visit visit) {
        PlaceId village = village(visit);
        Call.Outcome outcome =
                Arrays.stream(Call.Outcome.values())
                        .filter(each -> each.name().equals(visit.form().text("outcome")))
                        .findFirst()
                        .orElseThrow(Refused::badForm);
        String note = visit.form().text("note");
        if (note.length() > LONGEST_NOTE) {
            throw Refused.badForm();
        }
        LocalDate until = now().day().plusDays(days(outcome));
        Optional<CallList.Line> line =
                list(visit.place()).lines().stream()
                        .filter(each -> each.place().id().equals(village))
                        .findFirst();
        List<Draft<?>> drafts =
                line.stream()
                        .flatMap(each -> each.reasons().stream())
                        .<Draft<?>>map(reason ->
                                Draft.of(
                                        CallFacts.CALL,
                                        CallFacts.subject(village, reason.kind()),
                                        new Call(village, reason.kind(), outcome, note, until)))
                        .toList();
        ledger.record(visit.place(), visit.staff().actor(), _ -> new Decided<>(true, drafts));
        return new Answer.Redirect(visit.at("/calls"));
    }

    private static PlaceId village(Visit visit) {
        try {
            PlaceId village = new PlaceId(visit.path().getOrDefault("village", ""));
            if (village.isWithin(visit.place())) {
                return village;
            }
        } catch (IllegalArgumentException e) {
            throw Refused.notFound();
        }
        throw Refused.notFound();
    }

    /// How long the list leaves the village alone.
    private static int days(Call.Outcome outcome) {
        return switch (outcome) {
            case NO_ANSWER -> 1;
            case PROMISED -> 3;
            case DONE -> 7;
        };
    }

    /// The text key of an outcome.
    public static String word(Call.Outcome outcome) {
        return switch (outcome) {
            case PROMISED -> "calls.outcome.promised";
            case NO_ANSWER -> "calls.outcome.noAnswer";
            case DONE -> "calls.outcome.done";
        };
    }
}
