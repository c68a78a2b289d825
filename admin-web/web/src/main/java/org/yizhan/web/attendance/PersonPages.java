package org.yizhan.web.attendance;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Exclusion;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.Reply;
import org.yizhan.domain.meetings.Rsvp;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.attendance.Corrections;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.web.meetings.MeetingPages;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// One person at one meeting: what they answered, whether they count, entering them by hand, and
/// taking back a record that was wrong.
public final class PersonPages {
    private static final String ONE = "/at/{place}/meetings/{meeting}/people/{resident}";

    private static final Answer NO_REASON =
            Problems.problem(422, "attendance.reason.missing", "attendance.reason.missing.todo");

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Blobs blobs;

    /// @param came how the person was recorded, if they were
    /// @param answer what the person said
    /// @param excused who agreed that the person does not count; empty if they do
    record Page(
            Meetings.Listed listed,
            Person person,
            Optional<Gathering.Came> came,
            Optional<Rsvp> answer,
            Optional<String> excused) {
        /// What can be answered: before the meeting one does not yet know who did not come.
        List<Reply> replies() {
            return listed.phase() == MeetingPhase.CLOSED
                    ? List.of(Reply.LEAVE, Reply.ABSENT)
                    : List.of(Reply.COMING, Reply.LEAVE, Reply.REMOTE);
        }

        boolean canEnter() {
            return (listed.phase() == MeetingPhase.OPEN || listed.phase() == MeetingPhase.CLOSED)
                    && came.filter(each -> !each.remote()).isEmpty();
        }

        Reply reply() {
            return answer.map(Rsvp::reply).orElse(replies().getFirst());
        }

        String reason() {
            return answer.map(Rsvp::reason).orElse("");
        }
    }

    /// @param blobs where recordings are
    public PersonPages(Ledger ledger, Surroundings surroundings, Blobs blobs) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.blobs = blobs;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ONE, MeetingPages.RUN, this::show),
                Route.get(ONE + "/voice", MeetingPages.RUN, this::voice),
                Route.post(ONE + "/answer", MeetingPages.RUN, this::answer),
                Route.post(ONE + "/excuse", MeetingPages.RUN, this::excuse),
                Route.post(ONE + "/enter", MeetingPages.RUN, this::enter),
                Route.post(ONE + "/correct", MeetingPages.RUN, this::correct));
    }

    private Answer show(Visit visit) {
        return Answer.page("attendance/person.jte", page(visit));
    }

    private Page page(Visit visit) {
        SubjectId meeting = visit.subject("meeting");
        SubjectId resident = visit.subject("resident");
        return ledger.read(views -> {
            Gathering gathering =
                    Gathering.of(views, visit.place(), meeting).orElseThrow(Refused::notFound);
            Person person =
                    People.of(views, visit.place()).find(resident).orElseThrow(Refused::notFound);
            return new Page(
                    gathering.listed(),
                    person,
                    gathering.came().stream()
                            .filter(each -> each.id().equals(resident))
                            .findFirst(),
                    Optional.ofNullable(
                            new Meetings(views).answers(visit.place(), meeting).get(resident)),
                    gathering.remarks().excused().stream()
                            .filter(each -> each.id().equals(resident))
                            .map(Gathering.Excused::approved)
                            .findFirst());
        });
    }

    private Answer answer(Visit visit) {
        Page page = page(visit);
        Reply reply =
                Arrays.stream(Reply.values())
                        .filter(each -> each.name().equals(visit.form().text("reply")))
                        .findFirst()
                        .orElseThrow(Refused::badForm);
        String reason = visit.form().text("reason");
        Optional<Voice> said = page.answer().flatMap(Rsvp::said).filter(_ -> reply != Reply.COMING);
        Rsvp answer = new Rsvp(page.listed().id(), page.person().id(), reply, cut(reason), said);
        record(visit, MeetingFacts.ANSWER, answer.subject(), answer);
        return back(visit, visit.form().text("then").equals("calls") ? "/calls" : "");
    }

    /// Why they cannot come, as they told the terminal.
    private Answer voice(Visit visit) throws IOException {
        Voice said = page(visit).answer().flatMap(Rsvp::said).orElseThrow(Refused::notFound);
        BlobRef recording = BlobRef.parse(said.recording());
        byte[] file = blobs.whole(recording).orElseThrow(Refused::notFound);
        return new Answer.Download("voice.ogg", "audio/ogg", file);
    }

    /// Somebody above agreed that the person does not count, or takes it back.
    private Answer excuse(Visit visit) {
        Page page = page(visit);
        String approved = cut(visit.form().text("approved"));
        boolean excluded = !visit.form().ticked("counts");
        if (excluded && approved.isEmpty()) {
            return Problems.problem(
                    422, "attendance.excuse.noWord", "attendance.excuse.noWord.todo");
        }
        Exclusion exclusion =
                new Exclusion(page.listed().id(), page.person().id(), excluded, approved);
        record(visit, MeetingFacts.EXCLUSION, exclusion.subject(), exclusion);
        return back(visit, "");
    }

    private <B> void record(Visit visit, FactType<B> type, SubjectId subject, B body) {
        Actor actor = visit.staff().actor();
        ledger.record(visit.place(), actor, Draft.of(type, subject, body));
    }

    /// 补签: staff vouch for a person and say why there was no card.
    private Answer enter(Visit visit) {
        Page page = page(visit);
        Optional<String> reason = reason(visit);
        if (reason.isEmpty()) {
            return NO_REASON;
        }
        Checkin checkin =
                new Checkin(
                        page.listed().id(),
                        page.person().id(),
                        Evidence.STAFF_ENTRY,
                        Optional.empty(),
                        reason,
                        Optional.empty());
        CheckinResult result = checkins(visit).enter(visit.staff().actor(), checkin);
        return result instanceof CheckinResult.NotRecorded ? Problems.NOT_FOUND : back(visit, "");
    }

    private Answer correct(Visit visit) {
        Page page = page(visit);
        Optional<String> reason = reason(visit);
        if (reason.isEmpty()) {
            return NO_REASON;
        }
        new Corrections(ledger, visit.place())
                .correct(
                        visit.staff().actor(),
                        page.listed().id(),
                        page.person().id(),
                        reason.get());
        return back(visit, "");
    }

    /// Chosen from the usual ones or written.
    private static Optional<String> reason(Visit visit) {
        return visit.form()
                .filled("other")
                .or(() -> visit.form().filled("reason"))
                .map(PersonPages::cut);
    }

    /// A reason is a sentence, not an essay.
    private static String cut(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200);
    }

    private Checkins checkins(Visit visit) {
        return new Checkins(ledger, visit.place(), surroundings.clock());
    }

    private static Answer back(Visit visit, String rest) {
        return new Answer.Redirect(visit.at("/meetings/" + visit.subject("meeting") + rest));
    }
}
