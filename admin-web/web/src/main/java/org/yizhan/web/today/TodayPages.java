package org.yizhan.web.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingRules;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.branches.Members;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.notices.Notices;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.terminals.SeenFindings;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.attendance.Gathering;
import org.yizhan.web.needs.Moment;
import org.yizhan.web.needs.Need;
import org.yizhan.web.needs.Needs;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// Today: the meeting, the notices, what is wrong with the terminal.
public final class TodayPages {
    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Supplier<List<Finding>> findings;
    private final List<Needs> needs;

    /// @param next the open meeting, or the next one
    /// @param known what the terminals' checks found and nobody has seen to; empty where none has told
    record TodayPage(
            LocalDate day,
            Optional<MeetingCard> next,
            Optional<List<Finding>> known,
            List<Need> needs,
            People people,
            int notices) {
        List<Finding> wrong() {
            return known.orElse(List.of()).stream()
                    .filter(finding -> finding.severity() != Severity.GOOD)
                    .toList();
        }

        String terminal() {
            if (known.isEmpty()) {
                return "terminals.today.unknown";
            }
            return wrong().isEmpty() ? "terminals.today.good" : "terminals.today.look";
        }
    }

    /// @param present so far
    record MeetingCard(Meetings.Listed listed, int present) {
        int expected() {
            return listed.meeting().expected().size();
        }

        int quorum() {
            return MeetingRules.of(listed.meeting().kind())
                    .quorum(listed.meeting().voters().size());
        }

        boolean open() {
            return listed.phase() == MeetingPhase.OPEN;
        }
    }

    record People(int residents, int members) {}

    /// @param needs what else waits for staff, feature by feature
    public TodayPages(
            Ledger ledger,
            Surroundings surroundings,
            Supplier<List<Finding>> findings,
            List<Needs> needs) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.findings = findings;
        this.needs = List.copyOf(needs);
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/", Access.staff(), this::home),
                Route.get("/at/{place}/today", Access.staff(), this::today));
    }

    /// A village begins with its day, a township or county with whom to call, a partner with what was
    /// handed on to it.
    private Answer home(Visit visit) {
        PlaceId place = visit.staff().place();
        boolean village =
                place.kind() == PlaceKind.VILLAGE || place.kind() == PlaceKind.JOINT_BRANCH;
        boolean partner = visit.staff().role() == Role.PARTNER;
        String first = village ? "/today" : partner ? "/messages" : "/calls";
        return new Answer.Redirect("/at/" + place + first);
    }

    private Answer today(Visit visit) {
        PlaceId place = visit.place();
        if (place.kind() == PlaceKind.COUNTY || place.kind() == PlaceKind.TOWNSHIP) {
            return new Answer.Redirect(visit.at("/calls"));
        }
        Moment now = Moment.of(surroundings.clock().instant(), surroundings.zone());
        // Checks may take seconds, and nothing else is read meanwhile: never within the ledger.
        Optional<List<Finding>> own =
                place.equals(surroundings.home()) ? Optional.of(findings.get()) : Optional.empty();
        return Answer.page(
                "today/today.jte",
                ledger.read(views ->
                        new TodayPage(
                                now.day(),
                                meeting(views, place, now.at()),
                                own.or(() -> new Terminals(views).told(place))
                                        .map(SeenFindings.at(views, place)::open),
                                needs(views, place, now),
                                people(views, place),
                                new Notices(views).shown(place, now.day()).size())));
    }

    private List<Need> needs(Views views, PlaceId place, Moment now) {
        return needs.stream()
                .flatMap(each -> each.of(views, place, now).stream())
                .sorted(Comparator.comparing(Need::urgency))
                .toList();
    }

    private static Optional<MeetingCard> meeting(Views views, PlaceId place, Instant now) {
        Meetings meetings = new Meetings(views);
        return meetings.open(place)
                .or(() -> meetings.next(place, now))
                .map(listed ->
                        new MeetingCard(
                                listed,
                                Gathering.of(views, place, listed.id())
                                        .map(Gathering::present)
                                        .orElse(0)));
    }

    private static People people(Views views, PlaceId place) {
        return new People(
                new Residents(views).list(place).size(), new Members(views).current(place).size());
    }
}
