package org.yizhan.web.polls;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.polls.Poll;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.polls.LostTerminal;
import org.yizhan.ledger.polls.PollFacts;
import org.yizhan.ledger.polls.Polls;
import org.yizhan.ledger.polls.Polls.Asked;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.Post;
import org.yizhan.ledger.voicebox.Voicebox;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// Questions to everyone: opened and ended here, answered at the terminal. Before the end nobody
/// sees the counts, and what one person chose nobody ever sees.
public final class PollPages {
    private static final Access STAFF =
            Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.TOWNSHIP);

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Ids ids;
    private final Optional<SubjectId> self;

    /// @param told how many opinions the township was told of, if it may end the poll with them
    /// @param spoken the opinions on a topic
    record Shown(Asked asked, boolean open, int told, List<Post> spoken) {
        int most() {
            return asked.result().stream()
                    .flatMap(result -> result.counts().stream())
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(1);
        }
    }

    record ListPage(List<Shown> polls) {}

    /// @param self the terminal whose pages these are; absent on a hub
    public PollPages(Ledger ledger, Surroundings surroundings, Ids ids, Optional<SubjectId> self) {
        this.self = self;
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.ids = ids;
    }

    public List<Route> routes() {
        String one = "/at/{place}/polls/{poll}";
        return List.of(
                Route.get("/at/{place}/polls", STAFF, this::list),
                Route.get("/at/{place}/polls/new", STAFF, this::write),
                Route.post("/at/{place}/polls/new", STAFF, this::open),
                Route.post(one + "/end", STAFF, this::end),
                Route.post(one + "/lost", Access.roles(Role.TOWNSHIP), this::lost));
    }

    private LocalDate today(Visit visit) {
        return visit.words().dayOf(surroundings.clock().instant());
    }

    private Answer list(Visit visit) {
        LocalDate today = today(visit);
        boolean township = surroundings.isHub() && visit.staff().role() == Role.TOWNSHIP;
        return Answer.page(
                "polls/list.jte",
                ledger.read(views ->
                        new ListPage(
                                new Polls(views)
                                        .list(visit.place()).stream()
                                                .map(asked ->
                                                        shown(views, visit, asked, today, township))
                                                .toList())));
    }

    private static Shown shown(
            Views views, Visit visit, Asked asked, LocalDate today, boolean township) {
        boolean endable = township && asked.result().isEmpty();
        return new Shown(
                asked,
                asked.poll().isOpenOn(today),
                endable ? LostTerminal.told(views, visit.place(), asked.id()) : 0,
                new Voicebox(views).on(visit.place(), asked.id()));
    }

    private Answer write(Visit visit) {
        return Answer.page("polls/form.jte", PollForm.usual(today(visit)));
    }

    private Answer open(Visit visit) {
        PollForm form = PollForm.read(visit.form(), today(visit));
        if (!form.wrong().isEmpty()) {
            return Answer.again("polls/form.jte", form);
        }
        SubjectId id = ids.subject();
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                views ->
                        Decided.of(
                                id,
                                Draft.of(PollFacts.POLL, id, form.poll(terminal(views, visit)))));
        return new Answer.Redirect(visit.at("/polls"));
    }

    /// This one; on a hub, the first of the village's.
    private Optional<SubjectId> terminal(Views views, Visit visit) {
        return self.or(() ->
                new Terminals(views)
                        .within(visit.place()).stream()
                                .filter(entry -> !entry.value().revoked())
                                .map(entry -> entry.subject())
                                .findFirst());
    }

    private Answer end(Visit visit) {
        SubjectId id = visit.subject("poll");
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                views -> {
                    Poll poll =
                            new Polls(views)
                                    .find(visit.place(), id)
                                    .map(Asked::poll)
                                    .orElseThrow(Refused::notFound);
                    return Decided.of(id, Draft.of(PollFacts.POLL, id, poll.ended()));
                });
        return new Answer.Redirect(visit.at("/polls"));
    }

    private Answer lost(Visit visit) {
        SubjectId id = visit.subject("poll");
        end(visit);
        LostTerminal.end(ledger, visit.place(), id, visit.staff().actor());
        return new Answer.Redirect(visit.at("/polls"));
    }
}
