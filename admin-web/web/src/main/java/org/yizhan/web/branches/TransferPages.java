package org.yizhan.web.branches;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.yizhan.domain.branches.Dossier;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.branches.Office;
import org.yizhan.domain.branches.TransferIn;
import org.yizhan.domain.branches.TransferOut;
import org.yizhan.domain.branches.TransferStep;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.branches.Transfers;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;
import org.yizhan.web.residents.ResidentPages;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// Members who move to another branch and those who come: over the hub by themselves, or as a
/// sealed file with a code told by telephone.
public final class TransferPages {
    private static final int LARGEST = 256 * 1024;
    private static final int LONGEST_REASON = 200;

    private final Ledger ledger;
    private final Transfers transfers;
    private final RandomGenerator random;

    /// @param place the other branch, by name where it is known
    record Going(Entry<TransferOut> entry, String place) {}

    /// @param receipt for the old branch; empty until accepted
    record Coming(Entry<TransferIn> entry, String place, String receipt) {}

    record ListPage(List<Going> going, List<Coming> coming, Optional<Sentence> wrong) {}

    record SendPage(Person person, List<Place> places, String typed, Optional<Sentence> wrong) {}

    /// @param random unpredictable, such as a `SecureRandom`
    public TransferPages(Ledger ledger, Ids ids, RandomGenerator random) {
        this.ledger = ledger;
        this.transfers = new Transfers(ledger, ids);
        this.random = random;
    }

    public List<Route> routes() {
        var who = ResidentPages.PERSONAL;
        String one = "/at/{place}/transfers/{transfer}";
        return List.of(
                Route.get("/at/{place}/transfers", who, visit -> list(visit, Optional.empty())),
                Route.upload("/at/{place}/transfers", who, this::receive, LARGEST),
                Route.get("/at/{place}/residents/{resident}/transfer", who, this::form),
                Route.post("/at/{place}/residents/{resident}/transfer", who, this::send),
                Route.post(one + "/file", who, this::file),
                Route.post(one + "/receipt", who, this::receipt),
                Route.post(one + "/recall", who, this::recall),
                Route.post(one + "/accept", who, this::accept),
                Route.post(one + "/refuse", who, this::refuse));
    }

    private Answer list(Visit visit, Optional<Sentence> wrong) {
        PlaceId place = visit.place();
        List<Going> going =
                transfers.out(place).stream()
                        .sorted(Comparator.comparing((Entry<TransferOut> e) -> e.at()).reversed())
                        .map(entry -> new Going(entry, name(entry.value().to())))
                        .toList();
        List<Coming> coming =
                transfers.in(place).stream()
                        .sorted(Comparator.comparing((Entry<TransferIn> e) -> e.at()).reversed())
                        .map(this::coming)
                        .toList();
        ListPage page = new ListPage(going, coming, wrong);
        return wrong.isEmpty()
                ? Answer.page("branches/transfers.jte", page)
                : Answer.again("branches/transfers.jte", page);
    }

    private Coming coming(Entry<TransferIn> entry) {
        boolean accepted = entry.value().step() == TransferStep.ACCEPTED;
        String receipt = accepted ? DossierFile.receipt(entry.subject(), entry.value().code()) : "";
        return new Coming(entry, name(entry.value().from()), receipt);
    }

    private String name(PlaceId place) {
        return ledger.read(views -> new Places(views).name(place));
    }

    private Person member(Visit visit) {
        return ledger.read(views -> People.of(views, visit.place()))
                .find(visit.subject("resident"))
                .filter(person -> person.membership().isPresent())
                .orElseThrow(Refused::notFound);
    }

    private Answer form(Visit visit) {
        return Answer.page(
                "branches/transfer.jte",
                new SendPage(member(visit), places(visit.place()), "", Optional.empty()));
    }

    private List<Place> places(PlaceId here) {
        return ledger.read(views -> new Places(views).all()).stream()
                .filter(place -> takesMembers(place.id()) && !place.id().equals(here))
                .sorted(Comparator.comparing(Place::id))
                .toList();
    }

    private static boolean takesMembers(PlaceId place) {
        return place.kind() == PlaceKind.VILLAGE || place.kind() == PlaceKind.JOINT_BRANCH;
    }

    /// A place that is not known here is named by its code and reached by a file.
    private Optional<PlaceId> destination(PlaceId here, String typed) {
        List<Place> named =
                places(here).stream().filter(place -> place.name().equals(typed)).toList();
        if (named.size() == 1) {
            return Optional.of(named.getFirst().id());
        }
        try {
            return Optional.of(new PlaceId(typed))
                    .filter(place -> takesMembers(place) && !place.equals(here));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Answer send(Visit visit) {
        Person person = member(visit);
        String typed = visit.form().text("to");
        Optional<PlaceId> to = destination(visit.place(), typed);
        boolean sent =
                to.isPresent()
                        && person.isMember()
                        && transfers
                                .send(
                                        visit.place(),
                                        visit.staff().actor(),
                                        out(visit, person, to.get()))
                                .isPresent();
        if (!sent) {
            String why = to.isEmpty() ? "branches.transfer.noPlace" : "branches.transfer.already";
            return Answer.again(
                    "branches/transfer.jte",
                    new SendPage(
                            person, places(visit.place()), typed, Optional.of(Sentence.of(why))));
        }
        return new Answer.Redirect(visit.at("/transfers"));
    }

    private TransferOut out(Visit visit, Person person, PlaceId to) {
        String code = "%012d".formatted(random.nextLong(1_000_000_000_000L));
        return new TransferOut(
                person.id(), to, dossier(visit, person), TransferStep.SENT, code, "");
    }

    private Dossier dossier(Visit visit, Person person) {
        List<String> offices =
                ledger
                        .read(views -> views.register(BranchFacts.OFFICE).list(visit.place()))
                        .stream()
                        .map(Entry::value)
                        .filter(office -> office.resident().equals(person.id()))
                        .map(Office::title)
                        .toList();
        Membership membership = person.membership().orElseThrow(Refused::notFound);
        return new Dossier(
                person.name(),
                person.resident().nameReading(),
                person.resident().gender(),
                person.resident().birthday(),
                person.resident().phone(),
                membership,
                offices);
    }

    private Entry<TransferOut> going(Visit visit) {
        SubjectId id = visit.subject("transfer");
        return transfers.out(visit.place()).stream()
                .filter(entry -> entry.subject().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private Answer file(Visit visit) {
        Entry<TransferOut> entry = going(visit);
        TransferOut out = entry.value();
        TransferIn in =
                new TransferIn(
                        visit.place(),
                        out.dossier(),
                        TransferStep.SENT,
                        out.code(),
                        "",
                        Optional.empty());
        return new Answer.Download(
                "组织关系.yizhan",
                "application/octet-stream",
                DossierFile.seal(entry.subject(), in, out.code(), random));
    }

    private Answer receive(Visit visit) {
        Optional<Form.Upload> file = visit.form().upload("file");
        String code = visit.form().text("code").replaceAll("\\s", "");
        Optional<DossierFile.Opened> opened =
                file.flatMap(sent -> DossierFile.open(sent.bytes(), code));
        if (opened.isEmpty()) {
            return list(visit, Optional.of(Sentence.of("branches.transfer.unreadable")));
        }
        boolean fresh =
                transfers.receive(
                        visit.place(),
                        visit.staff().actor(),
                        opened.get().transfer(),
                        opened.get().in());
        return fresh
                ? new Answer.Redirect(visit.at("/transfers"))
                : list(visit, Optional.of(Sentence.of("branches.transfer.twice")));
    }

    private Answer receipt(Visit visit) {
        Entry<TransferOut> entry = going(visit);
        String typed = visit.form().text("receipt").replaceAll("\\s", "");
        if (!typed.equals(DossierFile.receipt(entry.subject(), entry.value().code()))) {
            return list(visit, Optional.of(Sentence.of("branches.transfer.badReceipt")));
        }
        return settled(visit, entry, TransferStep.ACCEPTED);
    }

    private Answer recall(Visit visit) {
        return settled(visit, going(visit), TransferStep.RECALLED);
    }

    private Answer settled(Visit visit, Entry<TransferOut> entry, TransferStep step) {
        transfers.settle(visit.place(), visit.staff().actor(), entry.subject(), step, "");
        return new Answer.Redirect(visit.at("/transfers"));
    }

    private Answer accept(Visit visit) {
        transfers.accept(visit.place(), visit.staff().actor(), visit.subject("transfer"));
        return new Answer.Redirect(visit.at("/transfers"));
    }

    private Answer refuse(Visit visit) {
        String why = visit.form().text("reason");
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return list(visit, Optional.of(Sentence.of("branches.transfer.noReason")));
        }
        transfers.refuse(visit.place(), visit.staff().actor(), visit.subject("transfer"), why);
        return new Answer.Redirect(visit.at("/transfers"));
    }

    /// The text key of a step.
    static String word(TransferStep step) {
        return switch (step) {
            case SENT -> "branches.transfer.sent";
            case ACCEPTED -> "branches.transfer.accepted";
            case REFUSED -> "branches.transfer.refused";
            case RECALLED -> "branches.transfer.recalled";
        };
    }

    static String tag(TransferStep step) {
        return switch (step) {
            case SENT -> "look";
            case ACCEPTED -> "good";
            case REFUSED -> "bad";
            case RECALLED -> "plain";
        };
    }
}
