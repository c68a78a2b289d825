package org.yizhan.web.cards;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.cards.CardMedium;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.places.Places;
import org.yizhan.web.papers.Paper;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;
import org.yizhan.web.residents.ResidentPages;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// One person's card: a lost one replaced, a picture for their phone, a blank one bound to them; and
/// blank cards to print.
public final class OneCardPages {
    private static final int MOST_BLANK = 200;

    private final Ledger ledger;
    private final CardIssue issue;

    /// @param wrong why the card was not bound
    record BindPage(Person person, Optional<Sentence> wrong) {}

    public OneCardPages(Ledger ledger, SecureRandom random) {
        this.ledger = ledger;
        this.issue = new CardIssue(ledger, random);
    }

    public List<Route> routes() {
        var who = ResidentPages.PERSONAL;
        return List.of(
                Route.post("/at/{place}/cards/replace", who, this::replace),
                Route.post("/at/{place}/cards/picture", who, this::picture),
                Route.post("/at/{place}/cards/blank", who, this::blank),
                Route.get("/at/{place}/cards/bind/{resident}", who, this::askBind),
                Route.upload(
                        "/at/{place}/cards/bind/{resident}",
                        who,
                        this::bind,
                        CardPhotograph.MOST_BYTES));
    }

    private Person person(Visit visit, String id) {
        return ledger.read(views -> People.of(views, visit.place())).byName().stream()
                .filter(person -> person.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private CardSheet.Words words(Visit visit) {
        String place =
                ledger.read(views -> new Places(views).find(visit.place()))
                        .map(Place::serviceName)
                        .orElse("");
        return new CardSheet.Words(place, visit.words().get("cards.print.use"));
    }

    /// The printed cards the person had are refused from now on, here at once and elsewhere after
    /// the next exchange.
    private Answer replace(Visit visit) {
        Person person = person(visit, visit.form().text("resident"));
        if (Paper.blank().isEmpty()) {
            return Problems.problem(503, "cards.print.noFont", "cards.print.noFont.todo");
        }
        CardCode code = given(visit, person.id(), CardMedium.PRINTED);
        byte[] pdf =
                CardSheet.pdf(List.of(new CardSheet.Printed(person.name(), code)), words(visit))
                        .orElseThrow();
        return new Answer.Download(
                visit.words().get("cards.replace.file", "name", person.name()),
                "application/pdf",
                pdf);
    }

    private Answer picture(Visit visit) {
        Person person = person(visit, visit.form().text("resident"));
        CardCode code = given(visit, person.id(), CardMedium.PICTURE);
        return new Answer.Download(
                visit.words().get("cards.picture.file", "name", person.name()),
                "image/png",
                CardPicture.png(new CardSheet.Printed(person.name(), code), words(visit)));
    }

    private CardCode given(Visit visit, SubjectId resident, CardMedium medium) {
        return issue.replace(visit.place(), visit.staff().actor(), resident, medium);
    }

    /// Nobody's cards: they are refused until someone scans them and says whose they are.
    private Answer blank(Visit visit) {
        String count = visit.form().text("count");
        if (!count.matches("\\d{1,3}") || Integer.parseInt(count) > MOST_BLANK) {
            throw Refused.badForm();
        }
        List<CardSheet.Printed> printed = new ArrayList<>();
        for (CardCode code : issue.newCodes(visit.place(), Integer.parseInt(count))) {
            printed.add(new CardSheet.Printed("", code));
        }
        Optional<byte[]> pdf = CardSheet.pdf(printed, words(visit));
        return pdf.<Answer>map(bytes ->
                        new Answer.Download(
                                visit.words().get("cards.blank.file", "count", count),
                                "application/pdf",
                                bytes))
                .orElse(Problems.problem(503, "cards.print.noFont", "cards.print.noFont.todo"));
    }

    private Answer askBind(Visit visit) {
        Person person = person(visit, visit.path().getOrDefault("resident", ""));
        return Answer.page("cards/bind.jte", new BindPage(person, Optional.empty()));
    }

    private Answer bind(Visit visit) {
        Person person = person(visit, visit.path().getOrDefault("resident", ""));
        Optional<CardCode> code = code(visit.form());
        if (code.isEmpty()) {
            return again(person, "cards.bind.unread");
        }
        var bound = issue.bind(visit.place(), visit.staff().actor(), code.get(), person.id());
        return switch (bound) {
            case DONE -> new Answer.Redirect(visit.at("/residents/" + person.id()));
            case TAKEN -> again(person, "cards.bind.taken");
            case FOREIGN -> again(person, "cards.bind.foreign");
        };
    }

    private static Answer again(Person person, String why) {
        return Answer.again("cards/bind.jte", new BindPage(person, Optional.of(Sentence.of(why))));
    }

    /// Typed by a scanner, or photographed.
    private static Optional<CardCode> code(Form form) {
        Optional<CardCode> typed = CardCode.parse(form.text("card"));
        if (typed.isPresent()) {
            return typed;
        }
        return form.upload("file").flatMap(file -> CardPhotograph.read(file.bytes())).stream()
                .flatMap(List::stream)
                .map(CardCode::parse)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
