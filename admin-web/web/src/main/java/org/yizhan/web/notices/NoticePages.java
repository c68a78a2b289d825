package org.yizhan.web.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.yizhan.web.exchange.Arrival;
import org.yizhan.web.exchange.Arrivals;
import org.yizhan.web.places.PlaceChoice;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// What is published: the list, publishing, withdrawing, putting back.
public final class NoticePages {
    private static final Access PUBLISH = Access.publishers();

    /// So many of the places something is for are named.
    private static final int NAMED = 6;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Ids ids;
    private final Arrivals arrivals;

    /// @param own whether it was published to exactly this place and so can be withdrawn here
    /// @param to the names of the places that were picked; empty if it is for everyone
    record Shown(
            Entry<Notice> entry,
            String from,
            String to,
            boolean own,
            boolean now,
            Arrival arrival) {}

    record ListPage(List<Shown> notices) {}

    /// @param arrivals how far things have come
    public NoticePages(Ledger ledger, Surroundings surroundings, Ids ids, Arrivals arrivals) {
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
        Map<FactId, Arrival> known = arrivals.of(entries, Notice::reaches);
        return Answer.page(
                "notices/list.jte",
                new ListPage(
                        entries.stream()
                                .map(entry ->
                                        shown(
                                                entry,
                                                place,
                                                today,
                                                known.getOrDefault(entry.fact(), Arrival.UNKNOWN)))
                                .toList()));
    }

    private Shown shown(Entry<Notice> entry, PlaceId place, LocalDate today, Arrival arrival) {
        return new Shown(
                entry,
                surroundings.nameOf(entry.place()).orElse(""),
                to(entry.value()),
                entry.place().equals(place),
                entry.value().isShownOn(today),
                arrival);
    }

    private String to(Notice notice) {
        return notice.to().orElse(Set.of()).stream()
                .sorted()
                .limit(NAMED)
                .map(each -> surroundings.nameOf(each).orElse(each.code()))
                .collect(Collectors.joining("、"));
    }

    private Answer write(Visit visit) {
        String publisher =
                ledger.read(views -> new Places(views).find(visit.place()))
                        .map(place -> place.name())
                        .orElse("");
        return Answer.page(
                "notices/form.jte", NoticeForm.usual(publisher, today(visit), choice(visit)));
    }

    private PlaceChoice choice(Visit visit) {
        return ledger.read(views -> PlaceChoice.of(views, visit.place()));
    }

    private Answer publish(Visit visit) {
        PlaceChoice.Picked picked = PlaceChoice.read(visit);
        NoticeForm form =
                NoticeForm.read(
                        visit.form(), today(visit), choice(visit).as(visit), picked.missing());
        if (!form.wrong().isEmpty()) {
            return Answer.again("notices/form.jte", form);
        }
        Notice notice = form.notice(today(visit)).onlyFor(picked.places());
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
        return Decided.of(
                Optional.of(entry.subject()),
                Draft.of(NoticeFacts.NOTICE, entry.subject(), now.withdrawn(withdrawn)));
    }
}
