package org.yizhan.web.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingRule;
import org.yizhan.domain.meetings.Minutes;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.web.meetings.MeetingPages;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// Writing down what a meeting talked about and how it voted.
public final class MinutesPages {
    private static final int MOST_TEXT = 15_000;

    /// In bytes: a Chinese character takes nine in a form, and what is too long is to be told.
    private static final int MOST_FORM = MOST_TEXT * 9 * 3;

    private final Ledger ledger;

    /// @param wrong why it was not written down
    /// @param rule how it votes
    record Page(Gathering gathering, Minutes minutes, MeetingRule rule, Optional<Sentence> wrong) {
        /// One for every vote, every point of the agenda not voted on, and one more.
        List<Line> votes() {
            return lines(gathering, minutes);
        }

        /// How many must agree.
        int needed() {
            return rule.adoption().of(gathering.standing().votes().due(), gathering.voters());
        }
    }

    /// @param vote empty where nobody voted
    record Line(String item, Optional<Minutes.Vote> vote) {
        String agree() {
            return vote.map(each -> Integer.toString(each.agree())).orElse("");
        }

        String against() {
            return vote.map(each -> Integer.toString(each.against())).orElse("");
        }

        String abstain() {
            return vote.map(each -> Integer.toString(each.abstain())).orElse("");
        }
    }

    public MinutesPages(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Route> routes() {
        String path = "/at/{place}/meetings/{meeting}/minutes";
        return List.of(
                Route.get(path, MeetingPages.RUN, this::show),
                Route.upload(path, MeetingPages.RUN, this::write, MOST_FORM));
    }

    private Answer show(Visit visit) {
        SubjectId meeting = visit.subject("meeting");
        Minutes minutes = ledger.read(views -> new Meetings(views).minutes(visit.place(), meeting));
        return page(visit, minutes, Optional.empty());
    }

    private Answer page(Visit visit, Minutes minutes, Optional<Sentence> wrong) {
        return Answer.page(
                "attendance/minutes.jte",
                ledger.read(views -> {
                    Gathering gathering =
                            Gathering.of(views, visit.place(), visit.subject("meeting"))
                                    .orElseThrow(Refused::notFound);
                    MeetingRule rule =
                            new Meetings(views).rule(visit.place(), gathering.listed().meeting());
                    return new Page(gathering, minutes, rule, wrong);
                }));
    }

    private static List<Line> lines(Gathering gathering, Minutes minutes) {
        List<Line> lines = new ArrayList<>();
        for (Minutes.Vote vote : minutes.votes()) {
            lines.add(new Line(vote.item(), Optional.of(vote)));
        }
        for (String item : gathering.listed().meeting().agenda()) {
            if (minutes.votes().stream().noneMatch(vote -> vote.item().equals(item))) {
                lines.add(new Line(item, Optional.empty()));
            }
        }
        lines.add(new Line("", Optional.empty()));
        return lines;
    }

    /// Text that is too long is refused whole and stays in the form: cut off, nobody would notice.
    private Answer write(Visit visit) {
        SubjectId meeting = visit.subject("meeting");
        Form form = visit.form();
        Minutes minutes =
                new Minutes(
                        form.text("host"), form.text("recorder"), form.text("text"), votes(form));
        if (minutes.text().length() > MOST_TEXT) {
            return page(
                    visit,
                    minutes,
                    Optional.of(Sentence.of("meetings.minutes.tooLong", "most", MOST_TEXT)));
        }
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                views -> {
                    if (new Meetings(views).find(visit.place(), meeting).isEmpty()) {
                        throw Refused.notFound();
                    }
                    return Decided.of(true, Draft.of(MeetingFacts.MINUTES, meeting, minutes));
                });
        return new Answer.Redirect(visit.at("/meetings/" + meeting));
    }

    private static List<Minutes.Vote> votes(Form form) {
        List<String> items = form.all("item");
        List<Minutes.Vote> votes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Optional<Integer> agree = number(form.all("agree"), i);
            if (!items.get(i).isEmpty() && agree.isPresent()) {
                votes.add(
                        new Minutes.Vote(
                                items.get(i),
                                agree.get(),
                                number(form.all("against"), i).orElse(0),
                                number(form.all("abstain"), i).orElse(0)));
            }
        }
        return votes;
    }

    private static Optional<Integer> number(List<String> texts, int index) {
        return index < texts.size() && texts.get(index).matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(texts.get(index)))
                : Optional.empty();
    }
}
