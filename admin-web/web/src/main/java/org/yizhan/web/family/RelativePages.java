package org.yizhan.web.family;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.family.Relative;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.family.Relatives;
import org.yizhan.ledger.views.Entry;
import org.yizhan.scan.qr.QrMatrix;
import org.yizhan.web.attendance.PhonePages;
import org.yizhan.web.away.AwayDoor;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;
import org.yizhan.web.residents.ResidentPages;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.DarkRun;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// A personal link for a relative who is on no roster: the secretary makes it and says how the
/// family calls them, the relative opens it once, and their phone may send words from then on.
public final class RelativePages {
    private static final int LONGEST_NAME = 12;

    private final Ledger ledger;
    private final AwayDoor door;
    private final Relatives relatives;
    private final SecureRandom random;

    /// @param address of the link
    record Link(String address, int size, List<DarkRun> dark) {}

    /// @param stays whether this hub may not know the village's people
    /// @param wrong whether the name was missing or too long
    record InvitePage(
            Person person,
            List<Entry<Relative>> relatives,
            boolean stays,
            Optional<Link> link,
            boolean wrong) {}

    /// @param to whom the relative will be able to write; empty where the link is over
    record JoinPage(String village, Optional<String> to, String from) {}

    public RelativePages(Ledger ledger, Surroundings surroundings, SecureRandom random) {
        this.ledger = ledger;
        this.random = random;
        door = new AwayDoor(ledger, surroundings);
        relatives = new Relatives(ledger, surroundings.clock());
    }

    public List<Route> routes() {
        String own = "/at/{place}/residents/{resident}/family";
        String join = "/away/{place}/family/join/{secret}";
        return List.of(
                Route.get(join, Access.anyone(), this::ask),
                Route.post(join, Access.anyone(), this::join),
                Route.get(own, ResidentPages.PERSONAL, this::prepare),
                Route.post(own, ResidentPages.PERSONAL, this::invite),
                Route.post(own + "/{relative}/end", ResidentPages.PERSONAL, this::end));
    }

    private Person person(Visit visit) {
        return ledger.read(views -> People.of(views, visit.place()))
                .find(visit.subject("resident"))
                .orElseThrow(Refused::notFound);
    }

    private InvitePage page(Visit visit, Optional<Link> link, boolean wrong) {
        Person person = person(visit);
        return new InvitePage(
                person,
                ledger.read(views -> Relatives.of(views, visit.place(), person.id())),
                door.rosterStays(visit.place()),
                link,
                wrong);
    }

    private Answer prepare(Visit visit) {
        return Answer.page("family/invite.jte", page(visit, Optional.empty(), false));
    }

    private Answer invite(Visit visit) {
        String name = visit.form().text("name");
        String origin = visit.form().text("origin");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Answer.again("family/invite.jte", page(visit, Optional.empty(), true));
        }
        if (!origin.matches("https://[A-Za-z0-9.:\\[\\]-]{1,100}")) {
            throw Refused.badForm();
        }
        PlaceId place = door.place(visit);
        Relatives.Kin kin = new Relatives.Kin(place, person(visit).id(), name);
        String secret = relatives.invite(kin, visit.staff().actor(), random);
        String link = origin + "/away/" + place + "/family/join/" + secret;
        QrMatrix code = QrMatrix.encode(link);
        Link made = new Link(link, code.size(), DarkRun.of(code.size(), code::dark));
        return Answer.page("family/invite.jte", page(visit, Optional.of(made), false));
    }

    private Answer end(Visit visit) {
        SubjectId relative = visit.subject("relative");
        SubjectId person = person(visit).id();
        Entry<Relative> found =
                ledger.read(views -> Relatives.of(views, visit.place(), person)).stream()
                        .filter(entry -> entry.subject().equals(relative))
                        .findFirst()
                        .orElseThrow(Refused::notFound);
        relatives.end(visit.place(), found, visit.staff().actor());
        return new Answer.Redirect(visit.at("/residents/" + person + "/family"));
    }

    private JoinPage joining(Visit visit) {
        PlaceId place = door.place(visit);
        Optional<Relative> good = relatives.find(place, visit.path().getOrDefault("secret", ""));
        return new JoinPage(
                door.nameOf(place),
                good.flatMap(relative ->
                        ledger.read(views -> People.of(views, place).find(relative.of()))
                                .map(Person::name)),
                good.map(Relative::name).orElse(""));
    }

    /// Opening a link uses nothing up: chat programs look at every link before anybody does.
    private Answer ask(Visit visit) {
        return Answer.page("family/join.jte", joining(visit));
    }

    private Answer join(Visit visit) {
        String phone = PhonePages.phone(visit).orElseThrow(Refused::badForm);
        JoinPage page = joining(visit);
        boolean bound =
                relatives.bind(visit.place(), visit.path().getOrDefault("secret", ""), phone);
        return bound
                ? new Answer.Remembered("/away/" + visit.place() + "/family")
                : Answer.again(
                        "family/join.jte", new JoinPage(page.village(), Optional.empty(), ""));
    }
}
