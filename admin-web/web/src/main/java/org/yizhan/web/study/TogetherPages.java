package org.yizhan.web.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Together;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.study.GroupStudy;
import org.yizhan.ledger.study.Publications;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.meetings.MeetingPages;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// A meeting listens to a lesson on the terminal's screen, and somebody leads it from a phone: on,
/// back, once more, aloud.
public final class TogetherPages {
    private static final String PATH = "/at/{place}/meetings/{meeting}/study";

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Supplier<List<Lesson>> shelf;

    /// @param showing what is on the screen, with its sentences as far as they are known here
    /// @param lessons to choose from
    /// @param studied what was listened to before
    record Page(
            Meetings.Listed listed,
            Optional<Screen> showing,
            List<Lesson> lessons,
            List<Together> studied,
            Round round) {
        boolean open() {
            return listed.phase() == MeetingPhase.OPEN;
        }
    }

    /// @param here how many checked in and so have it in their file
    /// @param seen what the part that refreshes itself says to have seen
    record Round(int here, String seen) {}

    /// @param sentence on the screen
    /// @param next the one after it; empty after the last
    record Screen(Together together, String sentence, String next, int count) {
        boolean last() {
            return together.line() + 1 >= count;
        }
    }

    /// @param shelf what this terminal's own screen can teach; none on a hub
    public TogetherPages(Ledger ledger, Surroundings surroundings, Supplier<List<Lesson>> shelf) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.shelf = shelf;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PATH, MeetingPages.RUN, this::show),
                Route.get(PATH + "/live", MeetingPages.RUN, this::live),
                Route.post(PATH + "/begin", MeetingPages.RUN, this::begin),
                Route.post(PATH + "/next", MeetingPages.RUN, v -> lead(v, this::next)),
                Route.post(PATH + "/back", MeetingPages.RUN, v -> lead(v, this::back)),
                Route.post(PATH + "/read", MeetingPages.RUN, v -> lead(v, it -> it.at(it.line()))),
                Route.post(PATH + "/end", MeetingPages.RUN, v -> lead(v, it -> it.ended(true))));
    }

    private Answer show(Visit visit) {
        return Answer.page("study/together.jte", page(visit, "first"));
    }

    private Answer live(Visit visit) {
        return new Answer.Live("study/leading.jte", page(visit, Answer.Live.SEEN));
    }

    private Page page(Visit visit, String seen) {
        PlaceId place = visit.place();
        SubjectId meeting = visit.subject("meeting");
        List<Lesson> lessons = lessons(visit);
        return ledger.read(views -> {
            Meetings.Listed listed =
                    new Meetings(views).find(place, meeting).orElseThrow(Refused::notFound);
            List<Together> all = new GroupStudy(views).of(place, meeting);
            return new Page(
                    listed,
                    showing(views, place, meeting).map(now -> screen(now, lessons)),
                    lessons,
                    all,
                    new Round(new Attendance(views).of(place, meeting).size(), seen));
        });
    }

    private static Optional<Together> showing(Views views, PlaceId place, SubjectId meeting) {
        return new GroupStudy(views)
                .showing(place)
                .filter(together -> together.meeting().equals(meeting));
    }

    private static Screen screen(Together now, List<Lesson> lessons) {
        List<String> sentences =
                lessons.stream()
                        .filter(lesson -> lesson.id().equals(now.lesson()))
                        .findFirst()
                        .map(Lesson::sentences)
                        .orElse(List.of());
        return new Screen(
                now, at(sentences, now.line()), at(sentences, now.line() + 1), sentences.size());
    }

    private static String at(List<String> sentences, int line) {
        return line < sentences.size() ? sentences.get(line) : "";
    }

    /// What can be listened to: what the terminal's screen teaches, on a hub what was released.
    private List<Lesson> lessons(Visit visit) {
        List<Lesson> own = shelf.get();
        if (!own.isEmpty()) {
            return own;
        }
        var today = visit.words().dayOf(surroundings.clock().instant());
        return ledger.read(views -> new Publications(views).shown(visit.place(), today)).stream()
                .map(entry -> entry.value().lesson())
                .toList();
    }

    private Answer begin(Visit visit) {
        SubjectId meeting = visit.subject("meeting");
        Lesson lesson =
                lessons(visit).stream()
                        .filter(each -> each.id().equals(visit.form().text("lesson")))
                        .findFirst()
                        .orElseThrow(Refused::badForm);
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                views -> {
                    boolean open =
                            new Meetings(views)
                                    .find(visit.place(), meeting)
                                    .filter(listed -> listed.phase() == MeetingPhase.OPEN)
                                    .isPresent();
                    return open
                            ? new Decided<>(true, begun(views, visit.place(), meeting, lesson))
                            : Decided.of(false);
                });
        return back(visit);
    }

    /// Whatever else is on the screen ends.
    private static List<Draft<?>> begun(
            Views views, PlaceId place, SubjectId meeting, Lesson lesson) {
        List<Draft<?>> drafts = new ArrayList<>();
        Together begins = Together.of(meeting, lesson);
        new GroupStudy(views)
                .of(place, meeting).stream()
                        .filter(other ->
                                !other.ended() && !other.subject().equals(begins.subject()))
                        .forEach(other -> drafts.add(draft(other.ended(true))));
        drafts.add(draft(begins));
        return drafts;
    }

    private static Draft<Together> draft(Together now) {
        return Draft.of(StudyFacts.TOGETHER, now.subject(), now);
    }

    private Together next(Together now) {
        return now.at(now.line() + 1);
    }

    private Together back(Together now) {
        return now.at(Math.max(0, now.line() - 1));
    }

    /// Does nothing where nothing is on the screen, nor past the last sentence.
    private Answer lead(Visit visit, UnaryOperator<Together> step) {
        List<Lesson> lessons = lessons(visit);
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                views ->
                        showing(views, visit.place(), visit.subject("meeting"))
                                .map(step)
                                .filter(now -> now.line() == 0 || isIn(lessons, now))
                                .map(now -> Decided.of(true, draft(now)))
                                .orElse(Decided.of(false)));
        return back(visit);
    }

    private static boolean isIn(List<Lesson> lessons, Together now) {
        return lessons.stream()
                .filter(lesson -> lesson.id().equals(now.lesson()))
                .anyMatch(lesson -> now.line() < lesson.sentences().size());
    }

    private static Answer back(Visit visit) {
        return new Answer.Redirect(visit.at("/meetings/" + visit.subject("meeting") + "/study"));
    }
}
