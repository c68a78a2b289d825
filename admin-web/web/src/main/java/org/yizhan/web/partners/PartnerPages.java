package org.yizhan.web.partners;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.partners.Partner;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.accounts.Accounts;
import org.yizhan.ledger.partners.PartnerFacts;
import org.yizhan.ledger.partners.Partners;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.OwnRecords;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Typed;
import org.yizhan.web.server.Visit;

/// The organisations that messages can be handed on to, with their telephones, and who answers for
/// them on the hub. A place keeps its own and sees those of the places above.
public final class PartnerPages {
    private static final Access WHO = Access.roles(Role.SECRETARY, Role.TOWNSHIP, Role.COUNTY);
    private static final String ONE = "/at/{place}/partners/{partner}";
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_HELP = 40;
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d -]{3,20}");

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Ids ids;
    private final OwnRecords<Partner> own;

    /// @param from the place that keeps it
    /// @param voice who answers for it; empty where it is called
    record Shown(Entry<Partner> entry, String from, boolean own, String voice) {}

    record ListPage(List<Shown> partners) {}

    /// @param id of the partner that is changed; empty for a new one
    /// @param voices accounts that could answer for it
    record FormPage(Typed typed, String id, List<Entry<Account>> voices) {}

    public PartnerPages(Ledger ledger, Surroundings surroundings, Ids ids) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.ids = ids;
        own = new OwnRecords<>(ledger, PartnerFacts.PARTNER, "partner");
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/partners", WHO, this::list),
                Route.get("/at/{place}/partners/new", WHO, this::write),
                Route.post("/at/{place}/partners/new", WHO, visit -> keep(visit, Optional.empty())),
                Route.get(ONE, WHO, this::change),
                Route.post(ONE, WHO, visit -> keep(visit, Optional.of(own.find(visit)))),
                Route.post(ONE + "/close", WHO, visit -> set(visit, true)),
                Route.post(ONE + "/open", WHO, visit -> set(visit, false)));
    }

    private Answer list(Visit visit) {
        List<Shown> shown =
                ledger.read(views ->
                        new Partners(views)
                                .knownTo(visit.place()).stream()
                                        .map(entry -> shown(views, visit.place(), entry))
                                        .filter(each ->
                                                each.own() || !each.entry().value().closed())
                                        .toList());
        return Answer.page("partners/list.jte", new ListPage(shown));
    }

    private Shown shown(Views views, PlaceId place, Entry<Partner> entry) {
        String voice =
                voices(views, entry.place()).stream()
                        .filter(account ->
                                entry.value().account().equals(Optional.of(account.subject())))
                        .findFirst()
                        .map(account -> account.value().name())
                        .orElse("");
        return new Shown(
                entry,
                surroundings.nameOf(entry.place()).orElse(""),
                entry.place().equals(place),
                voice);
    }

    private static List<Entry<Account>> voices(Views views, PlaceId place) {
        return new Accounts(views)
                .open().stream()
                        .filter(entry -> entry.place().equals(place))
                        .filter(entry -> entry.value().role() == Role.PARTNER)
                        .toList();
    }

    private List<Entry<Account>> voices(Visit visit) {
        return ledger.read(views -> voices(views, visit.place()));
    }

    private Answer write(Visit visit) {
        return Answer.page(
                "partners/form.jte", new FormPage(Typed.usual(Map.of()), "", voices(visit)));
    }

    private Answer change(Visit visit) {
        Entry<Partner> entry = own.find(visit);
        Partner partner = entry.value();
        Map<String, String> texts =
                Map.of(
                        "name",
                        partner.name(),
                        "helps",
                        partner.helps(),
                        "phone",
                        partner.phone(),
                        "account",
                        partner.account().map(SubjectId::toString).orElse(""));
        return Answer.page(
                "partners/form.jte",
                new FormPage(Typed.usual(texts), entry.subject().toString(), voices(visit)));
    }

    private Answer keep(Visit visit, Optional<Entry<Partner>> held) {
        Typed typed =
                Typed.of(visit.form())
                        .need("name", LONGEST_NAME, "partners.form.noName")
                        .need("helps", LONGEST_HELP, "partners.form.noHelps");
        typed =
                typed.check(
                        "phone",
                        !PHONE.matcher(typed.text("phone")).matches(),
                        "partners.form.noPhone");
        List<Entry<Account>> voices = voices(visit);
        if (!typed.isRight()) {
            String id = held.map(entry -> entry.subject().toString()).orElse("");
            return Answer.again("partners/form.jte", new FormPage(typed, id, voices));
        }
        String chosen = typed.text("account");
        Optional<SubjectId> voice =
                voices.stream()
                        .map(Entry::subject)
                        .filter(account -> account.toString().equals(chosen))
                        .findFirst();
        own.put(
                visit,
                held.map(Entry::subject).orElseGet(ids::subject),
                new Partner(
                        typed.text("name"),
                        typed.text("helps"),
                        typed.text("phone"),
                        voice,
                        held.map(entry -> entry.value().closed()).orElse(false)));
        return new Answer.Redirect(visit.at("/partners"));
    }

    private Answer set(Visit visit, boolean closed) {
        own.put(visit, own.find(visit).value().closed(closed));
        return new Answer.Redirect(visit.at("/partners"));
    }
}
