package org.yizhan.web.places;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.Contact;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.places.Places;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// Whom the county calls about a village.
public final class ContactPages {
    private static final Access WHO = Access.roles(Role.SECRETARY, Role.TOWNSHIP, Role.COUNTY);
    private static final int LONGEST_NAME = 40;
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d -]{3,20}");

    private final Ledger ledger;

    record ContactPage(String name, String phone, boolean saved, Optional<Sentence> wrong) {}

    public ContactPages(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/contact", WHO, this::show),
                Route.post("/at/{place}/contact", WHO, this::save));
    }

    private Answer show(Visit visit) {
        Optional<Contact> known = ledger.read(views -> new Places(views).contact(visit.place()));
        return Answer.page(
                "places/contact.jte",
                new ContactPage(
                        known.map(Contact::name).orElse(""),
                        known.map(Contact::phone).orElse(""),
                        visit.asked("saved").equals("yes"),
                        Optional.empty()));
    }

    private Answer save(Visit visit) {
        String name = visit.form().text("name");
        String phone = visit.form().text("phone");
        boolean good =
                !name.isEmpty() && name.length() <= LONGEST_NAME && PHONE.matcher(phone).matches();
        if (!good) {
            var wrong = Optional.of(Sentence.of("places.contact.wrong"));
            return Answer.again("places/contact.jte", new ContactPage(name, phone, false, wrong));
        }
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                Draft.of(
                        PlaceFacts.CONTACT,
                        PlaceFacts.subject(visit.place()),
                        new Contact(name, phone)));
        boolean above =
                visit.staff().place().kind() == PlaceKind.COUNTY
                        || visit.staff().place().kind() == PlaceKind.TOWNSHIP;
        return new Answer.Redirect(
                above ? "/at/" + visit.staff().place() + "/calls" : visit.at("/contact?saved=yes"));
    }
}
