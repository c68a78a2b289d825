package org.yizhan.web.away;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.away.Invitations;
import org.yizhan.scan.qr.QrMatrix;
import org.yizhan.web.attendance.BoundPhones;
import org.yizhan.web.attendance.PhonePages;
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

/// A personal link for a member away: the secretary makes it, the member opens it once, and their
/// phone is known from then on.
public final class InvitePages {
    private final Ledger ledger;
    private final AwayDoor door;
    private final Invitations invitations;
    private final SecureRandom random;

    /// @param path of the link; the page's script puts this hub's address before it
    record Link(String path, int size, List<DarkRun> dark) {}

    /// @param bound phones that check the person in already
    /// @param stays whether this hub may not know the village's people
    record InvitePage(
            Person person,
            List<Person> household,
            List<BoundPhones.Bound> bound,
            boolean stays,
            Optional<Link> link) {}

    record JoinPage(String village, String secret, boolean good) {}

    public InvitePages(Ledger ledger, Surroundings surroundings, SecureRandom random) {
        this.ledger = ledger;
        this.random = random;
        door = new AwayDoor(ledger, surroundings);
        invitations = new Invitations(ledger, surroundings.clock());
    }

    public List<Route> routes() {
        String bind = "/at/{place}/residents/{resident}/phone";
        return List.of(
                Route.get("/away/{place}/join/{secret}", Access.anyone(), this::ask),
                Route.post("/away/{place}/join/{secret}", Access.anyone(), this::join),
                Route.get(bind, ResidentPages.PERSONAL, this::prepare),
                Route.post(bind, ResidentPages.PERSONAL, this::offer));
    }

    private InvitePage page(Visit visit, Optional<Link> link) {
        People people = ledger.read(views -> People.of(views, visit.place()));
        Person person = people.find(visit.subject("resident")).orElseThrow(Refused::notFound);
        return new InvitePage(
                person,
                PhonePages.ofDoor(people, person),
                new BoundPhones(ledger).of(visit, person.id()),
                door.rosterStays(visit.place()),
                link);
    }

    private Answer prepare(Visit visit) {
        return Answer.page("away/invite.jte", page(visit, Optional.empty()));
    }

    private Answer offer(Visit visit) {
        List<SubjectId> chosen =
                page(visit, Optional.empty()).household().stream()
                        .map(Person::id)
                        .filter(id -> visit.form().all("person").contains(id.toString()))
                        .toList();
        String origin = visit.form().text("origin");
        if (chosen.isEmpty() || !origin.matches("https://[A-Za-z0-9.:\\[\\]-]{1,100}")) {
            throw Refused.badForm();
        }
        door.place(visit);
        String secret = invitations.offer(visit.place(), visit.staff().actor(), chosen, random);
        String link = origin + "/away/" + visit.place() + "/join/" + secret;
        QrMatrix code = QrMatrix.encode(link);
        return Answer.page(
                "away/invite.jte",
                page(
                        visit,
                        Optional.of(
                                new Link(link, code.size(), DarkRun.of(code.size(), code::dark)))));
    }

    /// Opening a link uses nothing up: chat programs look at every link before anybody does.
    private Answer ask(Visit visit) {
        String secret = visit.path().getOrDefault("secret", "");
        boolean good = invitations.isGood(door.place(visit), secret);
        return Answer.page("away/join.jte", new JoinPage(door.nameOf(visit.place()), secret, good));
    }

    private Answer join(Visit visit) {
        String phone = PhonePages.phone(visit).orElseThrow(Refused::badForm);
        String secret = visit.path().getOrDefault("secret", "");
        return invitations.bind(door.place(visit), secret, phone)
                ? new Answer.Remembered("/away/" + visit.place())
                : Answer.again(
                        "away/join.jte", new JoinPage(door.nameOf(visit.place()), secret, false));
    }
}
