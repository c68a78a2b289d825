package org.yizhan.web.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.exchange.SetAside;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.protocol.ProtocolWords;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// What terminals that were shut out still sent waits here, and what the county or a township has
/// forgotten and a terminal still held: a person takes it in, or leaves it.
public final class AsidePages {
    private static final Access WHO = Access.roles(Role.TOWNSHIP, Role.COUNTY);

    private final Ledger ledger;
    private final SetAside aside;

    /// @param given whether it was the county's own, and is given back
    /// @param kinds text keys of what it is about, with how many there are
    record Waiting(
            SubjectId terminal,
            String village,
            String label,
            Instant since,
            boolean given,
            Map<String, Long> kinds) {}

    /// @param unread what this version of the program cannot read, on this whole hub: text keys of
    ///     what it is about, with how many there are
    record AsidePage(List<Waiting> waiting, Optional<Integer> taken, Map<String, Long> unread) {}

    public AsidePages(Ledger ledger, SetAside aside) {
        this.ledger = ledger;
        this.aside = aside;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/aside", WHO, visit -> list(visit, Optional.empty())),
                Route.post("/at/{place}/aside/{terminal}", WHO, this::admit));
    }

    private Answer list(Visit visit, Optional<Integer> taken) {
        List<Waiting> waiting =
                aside.waiting().stream().flatMap(one -> waiting(visit, one).stream()).toList();
        return Answer.page("exchange/aside.jte", new AsidePage(waiting, taken, unread()));
    }

    private Map<String, Long> unread() {
        return about(ledger.read(views -> views.setbacks().kinds()));
    }

    private static Map<String, Long> about(Map<String, Long> types) {
        Map<String, Long> kinds = new TreeMap<>();
        types.forEach((type, count) -> kinds.merge(ProtocolWords.about(type), count, Long::sum));
        return kinds;
    }

    private Optional<Waiting> waiting(Visit visit, SetAside.Waiting one) {
        return own(visit, one)
                .map(entry -> {
                    String village =
                            ledger.read(views -> new Places(views).name(entry.value().place()));
                    return new Waiting(
                            one.terminal(),
                            village,
                            entry.value().label(),
                            one.since(),
                            !entry.value().revoked(),
                            about(one.types()));
                });
    }

    private Optional<Entry<Terminal>> own(Visit visit, SetAside.Waiting one) {
        return ledger.read(
                views -> AsideNeeds.decided(views, visit.place(), one.terminal(), one.places()));
    }

    private Answer admit(Visit visit) {
        SubjectId terminal = visit.subject("terminal");
        boolean waits =
                aside.waiting().stream()
                        .filter(one -> one.terminal().equals(terminal))
                        .anyMatch(one -> own(visit, one).isPresent());
        if (!waits) {
            throw Refused.notFound();
        }
        return list(visit, Optional.of(aside.admit(terminal).accepted()));
    }
}
