package org.yizhan.web.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.web.cards.CardPhotograph;
import org.yizhan.web.meetings.MeetingPages;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// A meeting under a tree or at a bedside: staff photograph the cards, several at once, and upload
/// the picture.
public final class PhotographPages {
    private static final String PATH = "/at/{place}/meetings/{meeting}/photograph";

    private final Ledger ledger;
    private final Surroundings surroundings;

    /// @param results one for each code in the picture; empty where none was uploaded yet
    /// @param wrong why nothing was read
    record Page(Meetings.Listed listed, List<Line> results, Optional<Sentence> wrong) {}

    /// @param name of the person, or empty
    record Line(String name, boolean here, Sentence what) {}

    public PhotographPages(Ledger ledger, Surroundings surroundings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PATH, MeetingPages.RUN, this::ask),
                Route.upload(PATH, MeetingPages.RUN, this::read, CardPhotograph.MOST_BYTES));
    }

    private Meetings.Listed required(Visit visit) {
        return ledger.read(
                        views -> new Meetings(views).find(visit.place(), visit.subject("meeting")))
                .orElseThrow(Refused::notFound);
    }

    private Answer ask(Visit visit) {
        return page(new Page(required(visit), List.of(), Optional.empty()));
    }

    private static Answer page(Page page) {
        return page.wrong().isEmpty()
                ? Answer.page("attendance/photograph.jte", page)
                : Answer.again("attendance/photograph.jte", page);
    }

    private Answer read(Visit visit) {
        Meetings.Listed listed = required(visit);
        Form.Upload file = visit.form().upload("file").orElseThrow(Refused::badForm);
        Optional<List<String>> codes = CardPhotograph.read(file.bytes());
        if (codes.isEmpty() || codes.get().isEmpty()) {
            String why = codes.isEmpty() ? "attendance.photo.noPicture" : "attendance.photo.noCode";
            return page(new Page(listed, List.of(), Optional.of(Sentence.of(why))));
        }
        List<Line> lines = new ArrayList<>();
        for (String code : codes.get()) {
            lines.add(line(visit, listed.id(), code));
        }
        return page(new Page(listed, lines, Optional.empty()));
    }

    private Line line(Visit visit, SubjectId meeting, String code) {
        Checkins checkins = new Checkins(ledger, visit.place(), surroundings.clock());
        CheckinResult result = checkins.photographed(visit.staff().actor(), meeting, code);
        return switch (result) {
            case CheckinResult.Accepted accepted ->
                    new Line(accepted.name(), true, result.reason());
            case CheckinResult.AlreadyHere here -> new Line(here.name(), true, result.reason());
            case CheckinResult.NoMeeting none -> new Line(none.name(), false, result.reason());
            case CheckinResult.Forged _,
                    CheckinResult.Revoked _,
                    CheckinResult.UnknownCard _,
                    CheckinResult.OtherVillage _,
                    CheckinResult.NotACard _,
                    CheckinResult.NotRecorded _ ->
                    new Line("", false, result.reason());
        };
    }
}
