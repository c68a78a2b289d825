package org.yizhan.web.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.PaperTemplate;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.web.papers.LedgerHead;
import org.yizhan.web.papers.OwnForm;
import org.yizhan.web.papers.Sheet;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;
import org.yizhan.web.server.Words;

/// The papers of a place beyond one meeting: the year, the calendar, the place's own form, and
/// checking a printed paper against the ledger.
public final class YearPages {
    private static final Access FORMS =
            Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.TOWNSHIP, Role.COUNTY);

    private final Ledger ledger;
    private final Surroundings surroundings;

    /// @param checked what the check of a paper found, if one was asked for
    record Page(
            YearOverview overview,
            Optional<PaperTemplate> template,
            String typed,
            Optional<LedgerHead.Check> checked) {}

    public YearPages(Ledger ledger, Surroundings surroundings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/papers", MeetingPages.WATCH, this::show),
                Route.get("/at/{place}/papers/year.xlsx", MeetingPages.WATCH, this::year),
                Route.get("/at/{place}/papers/meetings.ics", MeetingPages.WATCH, this::calendar),
                Route.upload(
                        "/at/{place}/papers/form",
                        FORMS,
                        this::template,
                        2 * PaperTemplate.MOST_BYTES),
                Route.post("/at/{place}/papers/noform", FORMS, this::noTemplate));
    }

    private YearOverview overview(Visit visit) {
        LocalDate day = visit.words().dayOf(surroundings.clock().instant());
        int year =
                visit.asked("year").matches("\\d{4}")
                        ? Integer.parseInt(visit.asked("year"))
                        : day.getYear();
        return ledger.read(views ->
                YearOverview.of(
                        views, visit.place(), year, new YearOverview.Today(day, visit.words())));
    }

    private Answer show(Visit visit) {
        String typed = visit.asked("head");
        Optional<LedgerHead.Check> checked =
                typed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(LedgerHead.check(ledger, visit.place(), typed));
        return Answer.page(
                "meetings/papers.jte",
                new Page(
                        overview(visit),
                        ledger.read(views -> new Meetings(views).template(visit.place())),
                        typed,
                        checked));
    }

    private Answer year(Visit visit) {
        YearOverview overview = overview(visit);
        Words words = visit.words();
        Sheet sheet = new Sheet(Integer.toString(overview.year()));
        String place = surroundings.nameOf(visit.place()).orElse("");
        String title = words.get("meetings.year.title", "place", place, "year", overview.year());
        sheet.title(title, 4);
        sheet.header(
                List.of(
                        words.get("meetings.field.kind"),
                        words.get("meetings.year.held"),
                        words.get("meetings.year.days"),
                        words.get("meetings.year.lacking")));
        for (YearOverview.Row row : overview.rows()) {
            sheet.line(
                    List.of(
                            words.get(MeetingWords.kind(row.kind())),
                            row.held().size(),
                            row.held().stream().map(words::day).collect(Collectors.joining("；")),
                            lacking(row, words)));
        }
        sheet.note(
                words.get(
                        "meetings.paper.head",
                        "head",
                        LedgerHead.of(ledger, visit.place()).text()));
        return new Answer.Download(title + ".xlsx", Sheet.MEDIA_TYPE, sheet.bytes());
    }

    private static String lacking(YearOverview.Row row, Words words) {
        List<String> spans = new ArrayList<>();
        for (YearOverview.Span span : row.spans()) {
            if (span.over() && span.count() == 0) {
                spans.add(words.date(span.from()) + "—" + words.date(span.until()));
            }
        }
        return String.join("；", spans);
    }

    private Answer calendar(Visit visit) {
        List<Meetings.Listed> coming =
                ledger.read(views -> new Meetings(views).list(visit.place())).stream()
                        .filter(listed -> listed.phase() == MeetingPhase.PLANNED)
                        .toList()
                        .reversed();
        return new Answer.Download(
                visit.words().get("meetings.calendar.file"),
                CalendarFile.MEDIA_TYPE,
                CalendarFile.of(coming, surroundings.clock().instant()));
    }

    private Answer template(Visit visit) {
        return keep(visit, OwnForm.read(visit.form()));
    }

    private Answer noTemplate(Visit visit) {
        return keep(visit, new PaperTemplate("", ""));
    }

    private Answer keep(Visit visit, PaperTemplate template) {
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                Draft.of(MeetingFacts.TEMPLATE, MeetingFacts.TEMPLATE_SUBJECT, template));
        return new Answer.Redirect(visit.at("/papers"));
    }
}
