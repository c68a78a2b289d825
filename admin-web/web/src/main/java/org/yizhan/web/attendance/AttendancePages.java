package org.yizhan.web.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Place;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.places.Places;
import org.yizhan.web.meetings.MeetingPages;
import org.yizhan.web.papers.Sheet;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// One meeting: who is here, without reloading; entering someone by hand; the sign-in sheet.
public final class AttendancePages {
    private final Ledger ledger;
    private final Surroundings surroundings;

    /// @param seen what the part that refreshes itself says to have seen
    record MeetingPage(Gathering gathering, String seen) {}

    public AttendancePages(Ledger ledger, Surroundings surroundings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/meetings/{meeting}", MeetingPages.WATCH, this::show),
                Route.get("/at/{place}/meetings/{meeting}/live", MeetingPages.WATCH, this::live),
                Route.post("/at/{place}/meetings/{meeting}/enter", MeetingPages.RUN, this::enter),
                Route.get(
                        "/at/{place}/meetings/{meeting}/sheet.pdf", MeetingPages.WATCH, this::pdf),
                Route.get(
                        "/at/{place}/meetings/{meeting}/sheet.xlsx",
                        MeetingPages.WATCH,
                        this::xlsx));
    }

    private Gathering gathering(Visit visit) {
        SubjectId meeting = visit.subject("meeting");
        return ledger.read(views -> Gathering.of(views, visit.place(), meeting))
                .orElseThrow(Refused::notFound);
    }

    private Answer show(Visit visit) {
        return Answer.page("attendance/meeting.jte", new MeetingPage(gathering(visit), "first"));
    }

    private Answer live(Visit visit) {
        return new Answer.Live(
                "attendance/live.jte", new MeetingPage(gathering(visit), Answer.Live.SEEN));
    }

    /// 补签: staff vouch for a person.
    private Answer enter(Visit visit) {
        SubjectId meeting = visit.subject("meeting");
        SubjectId resident = resident(visit);
        Checkins checkins = new Checkins(ledger, visit.place(), surroundings.clock());
        CheckinResult result = checkins.enter(visit.staff().actor(), meeting, resident);
        return result instanceof CheckinResult.NotRecorded
                ? Problems.NOT_FOUND
                : new Answer.Redirect(visit.at("/meetings/" + meeting));
    }

    private static SubjectId resident(Visit visit) {
        try {
            return SubjectId.parse(visit.form().text("resident"));
        } catch (IllegalArgumentException e) {
            throw Refused.badForm();
        }
    }

    private Answer pdf(Visit visit) {
        SignInSheet sheet = sheet(visit);
        Optional<byte[]> pdf = SignInPaper.pdf(sheet);
        return pdf.<Answer>map(bytes ->
                        new Answer.Download(sheet.fileName() + ".pdf", "application/pdf", bytes))
                .orElse(
                        Problems.problem(
                                503, "attendance.sheet.noFont", "attendance.sheet.noFont.todo"));
    }

    private Answer xlsx(Visit visit) {
        SignInSheet sheet = sheet(visit);
        return new Answer.Download(
                sheet.fileName() + ".xlsx", Sheet.MEDIA_TYPE, SignInTable.xlsx(sheet));
    }

    private SignInSheet sheet(Visit visit) {
        String place =
                ledger.read(views -> new Places(views).find(visit.place()))
                        .map(Place::name)
                        .orElse("");
        LocalDate today = visit.words().dayOf(surroundings.clock().instant());
        return SignInSheet.of(gathering(visit), place, visit.words(), today);
    }
}
