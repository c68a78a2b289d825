package org.yizhan.web.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Publication;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.notices.Notices;
import org.yizhan.ledger.study.Publications;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// How far everything has come that a place published and that is still to be shown.
public final class SentPages {
    private static final Access WHO =
            Access.roles(Role.TOWNSHIP, Role.COUNTY, Role.TECHNICIAN, Role.PARTNER);
    private static final int MOST = 60;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Arrivals arrivals;

    /// @param kind text key
    record Sent(String kind, String title, Instant at, Arrival arrival) {}

    record SentPage(List<Sent> sent) {
        long everywhere() {
            return sent.stream().filter(each -> each.arrival().isEverywhere()).count();
        }
    }

    public SentPages(Ledger ledger, Surroundings surroundings, Arrivals arrivals) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.arrivals = arrivals;
    }

    public List<Route> routes() {
        return List.of(Route.get("/at/{place}/sent", WHO, this::show));
    }

    private Answer show(Visit visit) {
        PlaceId place = visit.place();
        LocalDate today = visit.words().dayOf(surroundings.clock().instant());
        List<Entry<Notice>> notices =
                ledger.read(views -> new Notices(views).list(place)).stream()
                        .filter(each -> each.value().isShownOn(today))
                        .toList();
        List<Entry<Publication>> lessons =
                ledger.read(views -> new Publications(views).reaching(place)).stream()
                        .filter(each -> each.place().equals(place) && !each.value().withdrawn())
                        .filter(each -> each.value().audience().includes(today))
                        .toList();
        List<Sent> sent = new ArrayList<>();
        sent.addAll(sent("exchange.sent.notice", notices, Notice::title, Notice::reaches));
        sent.addAll(
                sent(
                        "exchange.sent.lesson",
                        lessons,
                        each -> each.lesson().title(),
                        (each, village) -> each.audience().includes(village)));
        sent.sort(Comparator.comparing(Sent::at).reversed());
        return Answer.page(
                "exchange/sent.jte", new SentPage(sent.subList(0, Math.min(MOST, sent.size()))));
    }

    private <B> List<Sent> sent(
            String kind,
            List<Entry<B>> published,
            Function<B, String> title,
            BiPredicate<B, PlaceId> isFor) {
        Map<FactId, Arrival> known = arrivals.of(published, isFor);
        return published.stream()
                .map(each ->
                        new Sent(
                                kind,
                                title.apply(each.value()),
                                each.at(),
                                known.getOrDefault(each.fact(), Arrival.UNKNOWN)))
                .toList();
    }
}
