package org.yizhan.web.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Handouts;
import org.yizhan.domain.study.Publication;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.study.Publications;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// Documents and lessons of an agenda's items, and the question for members away.
public final class HandoutPages {
    private static final String PATH = "/at/{place}/meetings/{meeting}/handouts";
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_LINE = 100;
    private static final int MOST_CHOICES = 4;

    private final Ledger ledger;
    private final Surroundings surroundings;

    /// @param lessons shown in the village now
    /// @param wrong whether the question lacks a choice
    record Page(
            Meetings.Listed listed,
            Handouts handouts,
            List<Entry<Publication>> lessons,
            boolean wrong) {
        String text(int item) {
            return handouts.of(item).map(Handouts.Note::text).orElse("");
        }

        boolean has(int item, SubjectId lesson) {
            return handouts.of(item).flatMap(Handouts.Note::lesson).equals(Optional.of(lesson));
        }
    }

    public HandoutPages(Ledger ledger, Surroundings surroundings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PATH, MeetingPages.RUN, this::show),
                Route.post(PATH, MeetingPages.RUN, this::save));
    }

    private Page page(Visit visit) {
        var today = visit.words().dayOf(surroundings.clock().instant());
        return ledger.read(views -> {
            Meetings meetings = new Meetings(views);
            Meetings.Listed listed =
                    meetings.find(visit.place(), visit.subject("meeting"))
                            .orElseThrow(Refused::notFound);
            return new Page(
                    listed,
                    meetings.handouts(visit.place(), listed.id()),
                    new Publications(views).shown(visit.place(), today),
                    false);
        });
    }

    private Answer show(Visit visit) {
        return Answer.page("meetings/handouts.jte", page(visit));
    }

    private Answer save(Visit visit) {
        Page page = page(visit);
        Form form = visit.form();
        Handouts typed =
                new Handouts(
                        notes(page, form),
                        cut(form.text("question"), LONGEST_LINE),
                        form.lines("choices").stream()
                                .limit(MOST_CHOICES)
                                .map(line -> cut(line, LONGEST_LINE))
                                .toList());
        if (!typed.question().isEmpty() && !typed.asks()) {
            return Answer.again(
                    "meetings/handouts.jte", new Page(page.listed(), typed, page.lessons(), true));
        }
        SubjectId meeting = page.listed().id();
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                Draft.of(MeetingFacts.HANDOUTS, meeting, typed));
        return new Answer.Redirect(visit.at("/meetings/" + meeting));
    }

    private static List<Handouts.Note> notes(Page page, Form form) {
        List<Handouts.Note> notes = new ArrayList<>();
        for (int item = 0; item < page.listed().meeting().agenda().size(); item++) {
            String text = cut(form.text("text-" + item), LONGEST_TEXT);
            String wanted = form.text("lesson-" + item);
            Optional<SubjectId> lesson =
                    page.lessons().stream()
                            .map(Entry::subject)
                            .filter(each -> each.toString().equals(wanted))
                            .findFirst();
            if (!text.isEmpty() || lesson.isPresent()) {
                notes.add(new Handouts.Note(item, text, lesson));
            }
        }
        return notes;
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }
}
