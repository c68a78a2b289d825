package org.yizhan.web.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.notices.NoticeFacts;
import org.yizhan.ledger.notices.Notices;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// What is published: the list, publishing, withdrawing, putting back.
public final class NoticePages {
    private static final Access PUBLISH =
            Access.roles(
                    Role.SECRETARY,
                    Role.FIRST_SECRETARY,
                    Role.HELPER,
                    Role.TOWNSHIP,
                    Role.COUNTY,
                    Role.PARTNER);

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Ids ids;
    private final Function<FactId, List<NoticeArrival>> arrivals;

    /// @param own whether it was published to exactly this place and so can be withdrawn here
    record Shown(
            Entry<Notice> entry,
            String from,
            boolean own,
            boolean now,
            List<NoticeArrival> arrivals) {
        long arrived() {
            return arrivals.stream().filter(NoticeArrival::arrived).count();
        }
    }

    record ListPage(List<Shown> notices) {}

    /// @param arrivals how far a fact has come; empty lists where that is not known, as on a
    ///     terminal
    public NoticePages(
            Ledger ledger,
            Surroundings surroundings,
            Ids ids,
            Function<FactId, List<NoticeArrival>> arrivals) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.ids = ids;
        this.arrivals = arrivals;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/notices", PUBLISH, this::list),
                Route.get("/at/{place}/notices/new", PUBLISH, this::write),
                Route.post("/at/{place}/notices/new", PUBLISH, this::publish),
                Route.post("/at/{place}/notices/{notice}/withdraw", PUBLISH, v -> set(v, true)),
                Route.post("/at/{place}/notices/{notice}/restore", PUBLISH, v -> set(v, false)));
    }

    private LocalDate today(Visit visit) {
        return visit.words().dayOf(surroundings.clock().instant());
    }

    private Answer list(Visit visit) {
        PlaceId place = visit.place();
        LocalDate today = today(visit);
        List<Entry<Notice>> entries =
                ledger.read(views -> {
                    Notices notices = new Notices(views);
                    List<Entry<Notice>> all = new ArrayList<>(notices.list(place));
                    notices.shown(place, today).stream()
                            .filter(entry -> !entry.place().equals(place))
                            .forEach(all::add);
                    return all;
                });
        return Answer.page(
                "notices/list.jte",
                new ListPage(entries.stream().map(entry -> shown(entry, place, today)).toList()));
    }

    private Shown shown(Entry<Notice> entry, PlaceId place, LocalDate today) {
        return new Shown(
                entry,
                surroundings.nameOf(entry.place()).orElse(""),
                entry.place().equals(place),
                entry.value().isShownOn(today),
                arrivals.apply(entry.fact()));
    }

    private Answer write(Visit visit) {
        String publisher =
                ledger.read(views -> new Places(views).find(visit.place()))
                        .map(place -> place.name())
                        .orElse("");
        return Answer.page("notices/form.jte", NoticeForm.usual(publisher, today(visit)));
    }

    private Answer publish(Visit visit) {
        NoticeForm form = NoticeForm.read(visit.form(), today(visit));
        if (!form.wrong().isEmpty()) {
            return Answer.again("notices/form.jte", form);
        }
        Notice notice = form.notice(today(visit));
        SubjectId subject = ids.subject();
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                _ -> Decided.of(subject, Draft.of(NoticeFacts.NOTICE, subject, notice)));
        return new Answer.Redirect(visit.at("/notices"));
    }

    private Answer set(Visit visit, boolean withdrawn) {
        SubjectId subject = visit.subject("notice");
        Optional<SubjectId> found =
                ledger.record(
                        visit.place(),
                        visit.staff().actor(),
                        views ->
                                views.register(NoticeFacts.NOTICE)
                                        .find(visit.place(), subject)
                                        .map(entry -> decided(entry, withdrawn))
                                        .orElse(Decided.of(Optional.empty())));
        if (found.isEmpty()) {
            throw Refused.notFound();
        }
        return new Answer.Redirect(visit.at("/notices"));
    }

    private static Decided<Optional<SubjectId>> decided(Entry<Notice> entry, boolean withdrawn) {
        Notice now = entry.value();
        if (now.withdrawn() == withdrawn) {
            return Decided.of(Optional.of(entry.subject()));
        }
        Notice then =
                new Notice(
                        now.title(),
                        now.paragraphs(),
                        now.publisher(),
                        now.validFrom(),
                        now.validUntil(),
                        now.table(),
                        withdrawn);
        return Decided.of(
                Optional.of(entry.subject()), Draft.of(NoticeFacts.NOTICE, entry.subject(), then));
    }
}
