package org.yizhan.web.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.activities.Activity;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.activities.Activities;
import org.yizhan.ledger.activities.ActivityFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// What the village does together: planned here, signed up for at the terminal; who comes stands
/// here.
public final class ActivityPages {
    private static final Access STAFF = Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY);
    private static final int PAST = 10;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Ids ids;

    /// @param phone to tell somebody that it was called off
    record Guest(String name, String phone) {}

    record Shown(Entry<Activity> entry, List<Guest> guests) {}

    record ListPage(List<Shown> coming, List<Yearly> yearly, List<Shown> past) {}

    public ActivityPages(Ledger ledger, Surroundings surroundings, Ids ids) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.ids = ids;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/activities", STAFF, this::list),
                Route.get("/at/{place}/activities/new", STAFF, this::write),
                Route.post("/at/{place}/activities/new", STAFF, this::plan),
                Route.get("/at/{place}/activities/{activity}/again", STAFF, this::again),
                Route.post("/at/{place}/activities/{activity}/cancel", STAFF, this::cancel));
    }

    private LocalDate today(Visit visit) {
        return visit.words().dayOf(surroundings.clock().instant());
    }

    private Answer list(Visit visit) {
        LocalDate today = today(visit);
        return Answer.page(
                "activities/list.jte",
                ledger.read(views -> {
                    Activities activities = new Activities(views);
                    List<Entry<Activity>> coming = activities.from(visit.place(), today);
                    List<Entry<Activity>> past = activities.before(visit.place(), today);
                    return new ListPage(
                            shown(views, visit, coming),
                            Yearly.of(past, coming, today),
                            shown(views, visit, past.stream().limit(PAST).toList()));
                }));
    }

    private static List<Shown> shown(Views views, Visit visit, List<Entry<Activity>> activities) {
        return activities.stream()
                .map(entry -> new Shown(entry, guests(views, visit, entry)))
                .toList();
    }

    private static List<Guest> guests(Views views, Visit visit, Entry<Activity> activity) {
        Residents residents = new Residents(views);
        return new Activities(views)
                .coming(visit.place(), activity.subject()).stream()
                        .map(signup -> residents.find(visit.place(), signup.value().resident()))
                        .flatMap(Optional::stream)
                        .map(resident -> guest(resident))
                        .toList();
    }

    private static Guest guest(Resident resident) {
        return new Guest(resident.name(), resident.phone().orElse(""));
    }

    private Answer write(Visit visit) {
        return Answer.page("activities/form.jte", ActivityForm.blank(today(visit)));
    }

    /// The form of a festival that is over, filled in for its next day; the list, where it is no longer
    /// to be planned.
    private Answer again(Visit visit) {
        LocalDate today = today(visit);
        Activity before = find(visit);
        return before.again(today, new LunarCalendar())
                .<Answer>map(next ->
                        Answer.page("activities/form.jte", ActivityForm.again(before, next)))
                .orElseGet(() -> new Answer.Redirect(visit.at("/activities")));
    }

    private Activity find(Visit visit) {
        return ledger.read(views ->
                        new Activities(views).find(visit.place(), visit.subject("activity")))
                .orElseThrow(Refused::notFound);
    }

    private Answer plan(Visit visit) {
        ActivityForm form = ActivityForm.read(visit.form());
        Optional<Activity> activity = form.activity(today(visit));
        if (activity.isEmpty()) {
            return Answer.again("activities/form.jte", form);
        }
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                Draft.of(ActivityFacts.ACTIVITY, ids.subject(), activity.get()));
        return new Answer.Redirect(visit.at("/activities"));
    }

    private Answer cancel(Visit visit) {
        Activity activity = find(visit);
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                Draft.of(ActivityFacts.ACTIVITY, visit.subject("activity"), activity.calledOff()));
        return new Answer.Redirect(visit.at("/activities"));
    }
}
