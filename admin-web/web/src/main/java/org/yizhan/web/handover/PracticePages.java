package org.yizhan.web.handover;

import java.util.List;
import java.util.function.Supplier;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.domain.accounts.Role;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Room;
import org.yizhan.web.server.Rooms;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;
import org.yizhan.web.sessions.Staff;

/// 练一练: whoever signed in plays the secretary of the demo village, as long as they like and
/// without a trace.
public final class PracticePages {
    private final Rooms rooms;
    private final Supplier<Room> village;

    /// @param village makes the demo village anew
    public PracticePages(Rooms rooms, Supplier<Room> village) {
        this.rooms = rooms;
        this.village = village;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/at/{place}/practice",
                        Access.staff(),
                        _ -> Answer.page("handover/practice.jte", "")),
                Route.post("/at/{place}/practice", Access.staff(), this::start));
    }

    /// The way out, which only a room has.
    public static Route leave() {
        return Route.post("/practice/leave", Access.staff(), _ -> new Answer.PractisedEnough("/"));
    }

    private Answer start(Visit visit) {
        if (rooms.isFull()) {
            return Problems.problem(503, "handover.practice.full", "handover.practice.full.todo");
        }
        Staff real = visit.staff();
        Staff part =
                new Staff(
                        real.account(),
                        DemoPlaces.VILLAGE.id(),
                        real.name(),
                        Role.SECRETARY,
                        Staff.Door.PRACTICE);
        return new Answer.Practising(village.get(), part, "/");
    }
}
