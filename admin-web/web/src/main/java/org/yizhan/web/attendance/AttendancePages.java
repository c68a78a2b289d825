package org.yizhan.web.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Forecast;
import org.yizhan.domain.meetings.Postponement;
import org.yizhan.domain.places.Place;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.Standings;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.places.Places;
import org.yizhan.web.meetings.MeetingPages;
import org.yizhan.web.papers.Sheet;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// One meeting: who is here, without reloading; the sign-in sheet.
public final class AttendancePages {
    private final Ledger ledger;
    private final Surroundings surroundings;

    /// @param seen what the part that refreshes itself says to have seen
    /// @param forecast while it is planned: whether there will be enough
    /// @param postponed every time it was put off
    record MeetingPage(
            Gathering gathering, String seen, Forecast forecast, List<Postponement> postponed) {}

    public AttendancePages(Ledger ledger, Surroundings surroundings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/meetings/{meeting}", MeetingPages.WATCH, this::show),
                Route.get("/at/{place}/meetings/{meeting}/live", MeetingPages.WATCH, this::live),
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

    private MeetingPage page(Visit visit, String seen) {
        return ledger.read(views -> {
            SubjectId meeting = visit.subject("meeting");
            Gathering gathering =
                    Gathering.of(views, visit.place(), meeting).orElseThrow(Refused::notFound);
            return new MeetingPage(
                    gathering,
                    seen,
                    new Standings(views, visit.place()).forecast(gathering.listed()),
                    new Meetings(views).postponements(visit.place(), meeting));
        });
    }

    private Answer show(Visit visit) {
        return Answer.page("attendance/meeting.jte", page(visit, "first"));
    }

    private Answer live(Visit visit) {
        return new Answer.Live("attendance/live.jte", page(visit, Answer.Live.SEEN));
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
