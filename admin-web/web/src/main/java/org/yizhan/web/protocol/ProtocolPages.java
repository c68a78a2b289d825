package org.yizhan.web.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.accounts.Deed;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.accounts.AccountFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.streams.FactStore;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.papers.Sheet;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;
import org.yizhan.web.server.Words;

/// The protocol of everything in a place: each fact with who made it, latest first; and all of it as
/// a table to keep. It is read from the facts, which nobody can change without its being seen.
public final class ProtocolPages {
    private static final Access WHO = Access.roles(Role.SECRETARY, Role.TOWNSHIP, Role.COUNTY);
    private static final int SHOWN = 60;
    private static final int MOST_EXPORTED = 100_000;

    private final Ledger ledger;

    /// @param who who made it, in words
    /// @param about text key
    /// @param type the fact type's own name
    /// @param whom the person it is about, if it is about one
    /// @param doubtful whether the clock was not to be trusted
    record Line(
            Instant at,
            boolean doubtful,
            String who,
            String about,
            String type,
            Optional<String> whom) {}

    /// @param older where the next page begins; 0 if there is none
    record ProtocolPage(List<Line> lines, long older) {}

    public ProtocolPages(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/protocol", WHO, this::show),
                Route.post("/at/{place}/protocol", WHO, this::export));
    }

    private Answer show(Visit visit) {
        long before = before(visit.asked("before"));
        List<FactStore.Came> came =
                ledger.facts(store -> store.cameBefore(visit.place(), before, SHOWN));
        long older = came.size() < SHOWN ? 0 : came.getLast().arrival();
        return Answer.page(
                "protocol/list.jte",
                new ProtocolPage(lines(visit.place(), came, visit.words()), older));
    }

    private static long before(String asked) {
        return asked.matches("\\d{1,18}") ? Long.parseLong(asked) : Long.MAX_VALUE;
    }

    private List<Line> lines(PlaceId place, List<FactStore.Came> came, Words words) {
        return ledger.read(views -> {
            Names names = new Names(views, place, words);
            return came.stream().map(each -> names.line(each.header())).toList();
        });
    }

    /// Taking the protocol away is itself on record.
    private Answer export(Visit visit) {
        PlaceId place = visit.place();
        List<FactStore.Came> came =
                ledger.facts(store -> store.cameBefore(place, Long.MAX_VALUE, MOST_EXPORTED));
        ledger.record(
                place,
                visit.staff().actor(),
                Draft.of(AccountFacts.EXPORTED, visit.staff().account(), new Deed("protocol")));
        Words words = visit.words();
        Sheet sheet = new Sheet(words.get("protocol.page.title"));
        sheet.header(
                List.of(
                        words.get("protocol.column.when"),
                        words.get("protocol.column.who"),
                        words.get("protocol.column.what"),
                        words.get("protocol.column.whom"),
                        words.get("protocol.column.type")));
        for (Line line : lines(place, came, words)) {
            sheet.line(
                    List.of(
                            line.at().atZone(words.zone()).toLocalDateTime().toString(),
                            line.who(),
                            words.get(line.about()),
                            line.whom().orElse(""),
                            line.type()));
        }
        return new Answer.Download(
                words.get("protocol.page.title") + ".xlsx", Sheet.MEDIA_TYPE, sheet.bytes());
    }

    /// Who and whom, by name.
    private static final class Names {
        private final Map<SubjectId, String> staff;
        private final Map<SubjectId, String> people;
        private final Words words;

        Names(Views views, PlaceId place, Words words) {
            this.words = words;
            staff =
                    views.register(AccountFacts.ACCOUNT).everywhere().stream()
                            .collect(
                                    Collectors.toMap(
                                            Entry::subject,
                                            entry -> name(entry.value()),
                                            (one, _) -> one));
            people =
                    views.register(ResidentFacts.RESIDENT).list(place).stream()
                            .collect(Collectors.toMap(Entry::subject, e -> name(e.value())));
        }

        private static String name(Account account) {
            return account.name();
        }

        private static String name(Resident resident) {
            return resident.name();
        }

        Line line(FactHeader header) {
            return new Line(
                    header.at(),
                    header.time().trust() == TimeTrust.SUSPECT,
                    who(header.actor()),
                    ProtocolWords.about(header.type()),
                    header.type(),
                    Optional.ofNullable(people.get(header.subject()))
                            .or(() -> Optional.ofNullable(staff.get(header.subject()))));
        }

        private String who(Actor actor) {
            return switch (actor) {
                case Actor.Staff by ->
                        staff.getOrDefault(by.account(), words.get("protocol.who.staff"));
                case Actor.Resident by ->
                        people.getOrDefault(by.resident(), words.get("protocol.who.resident"));
                case Actor.Visitor _ -> words.get("protocol.who.visitor");
                case Actor.Program _ -> words.get("protocol.who.program");
            };
        }
    }
}
