package org.yizhan.web.notices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.notices.Rumour;
import org.yizhan.domain.places.Place;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.notices.NoticeFacts;
import org.yizhan.ledger.notices.Notices;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.OwnRecords;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Typed;
import org.yizhan.web.server.Visit;

/// What people say that is not so: answered, and taken back.
public final class RumourPages {
    private static final Access PUBLISH = Access.publishers();
    private static final int LONGEST_SAID = 40;
    private static final int LONGEST_TRUTH = 1_000;
    private static final int USUAL_DAYS = 30;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Ids ids;
    private final OwnRecords<Rumour> rumours;

    /// @param own whether it was answered for exactly this place
    record Shown(Entry<Rumour> entry, String from, boolean own, boolean now) {}

    record ListPage(List<Shown> rumours) {}

    public RumourPages(Ledger ledger, Surroundings surroundings, Ids ids) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.ids = ids;
        rumours = new OwnRecords<>(ledger, NoticeFacts.RUMOUR, "rumour");
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/rumours", PUBLISH, this::list),
                Route.get("/at/{place}/rumours/new", PUBLISH, this::write),
                Route.post("/at/{place}/rumours/new", PUBLISH, this::publish),
                Route.post("/at/{place}/rumours/{rumour}/withdraw", PUBLISH, this::withdraw));
    }

    private LocalDate today(Visit visit) {
        return visit.words().dayOf(surroundings.clock().instant());
    }

    private Answer list(Visit visit) {
        LocalDate today = today(visit);
        List<Shown> shown =
                ledger.read(views -> {
                    Stream<Entry<Rumour>> own =
                            views.register(NoticeFacts.RUMOUR).list(visit.place()).stream()
                                    .sorted(
                                            Comparator.comparing(
                                                            (Entry<Rumour> entry) -> entry.at())
                                                    .reversed());
                    Stream<Entry<Rumour>> above =
                            new Notices(views)
                                    .rumours(visit.place(), today).stream()
                                            .filter(entry -> !entry.place().equals(visit.place()));
                    return Stream.concat(own, above)
                            .map(entry ->
                                    new Shown(
                                            entry,
                                            surroundings.nameOf(entry.place()).orElse(""),
                                            entry.place().equals(visit.place()),
                                            entry.value().isShownOn(today)))
                            .toList();
                });
        return Answer.page("notices/rumours.jte", new ListPage(shown));
    }

    private Answer write(Visit visit) {
        String publisher =
                ledger.read(views -> new Places(views).find(visit.place()))
                        .map(Place::name)
                        .orElse("");
        return Answer.page(
                "notices/rumour.jte",
                Typed.usual(
                        Map.of(
                                "publisher",
                                publisher,
                                "until",
                                today(visit).plusDays(USUAL_DAYS).toString())));
    }

    private Answer publish(Visit visit) {
        LocalDate today = today(visit);
        Typed typed =
                Typed.of(visit.form())
                        .need("said", LONGEST_SAID, "notices.rumour.noSaid")
                        .need("truth", LONGEST_TRUTH, "notices.rumour.noTruth")
                        .need("publisher", LONGEST_SAID, "notices.rumour.noPublisher");
        boolean past = typed.day("until").filter(day -> !day.isBefore(today)).isEmpty();
        typed =
                typed.check(
                        "until", !typed.text("until").isEmpty() && past, "notices.form.badUntil");
        if (!typed.isRight()) {
            return Answer.again("notices/rumour.jte", typed);
        }
        Rumour rumour =
                new Rumour(
                        typed.text("said"),
                        typed.lines("truth"),
                        typed.text("publisher"),
                        today,
                        typed.day("until"),
                        false);
        rumours.put(visit, ids.subject(), rumour);
        return new Answer.Redirect(visit.at("/rumours"));
    }

    private Answer withdraw(Visit visit) {
        rumours.put(visit, rumours.find(visit).value().taken());
        return new Answer.Redirect(visit.at("/rumours"));
    }
}
