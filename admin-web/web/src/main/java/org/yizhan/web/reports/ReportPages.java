package org.yizhan.web.reports;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.meetings.PaperTemplate;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.web.papers.OwnForm;
import org.yizhan.web.papers.Sheet;
import org.yizhan.web.papers.TemplateFill;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;
import org.yizhan.web.server.Words;

/// The monthly report: on the page, and as a table to hand in.
public final class ReportPages {
    private static final Logger LOG = LoggerFactory.getLogger(ReportPages.class);
    private static final Access WHO =
            Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.TOWNSHIP, Role.COUNTY);

    /// Whose form is used below them.
    private static final Access FORMS = Access.roles(Role.TOWNSHIP, Role.COUNTY);

    private final Ledger ledger;
    private final Surroundings surroundings;

    /// @param form the form it is handed in on, if there is one
    record ReportPage(MonthReport report, Optional<String> form) {}

    public ReportPages(Ledger ledger, Surroundings surroundings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/report", WHO, this::show),
                Route.get("/at/{place}/report.xlsx", WHO, this::file),
                Route.upload(
                        "/at/{place}/report/form", FORMS, this::form, 2 * PaperTemplate.MOST_BYTES),
                Route.post("/at/{place}/report/noform", FORMS, this::noForm));
    }

    private YearMonth thisMonth() {
        return YearMonth.from(surroundings.clock().instant().atZone(surroundings.zone()));
    }

    private MonthReport report(Visit visit) {
        YearMonth month = month(visit.asked("month"));
        return ledger.read(views -> MonthReport.of(views, visit.place(), month));
    }

    private YearMonth month(String asked) {
        try {
            return asked.isEmpty() ? thisMonth() : YearMonth.parse(asked);
        } catch (DateTimeException e) {
            throw Refused.notFound();
        }
    }

    private Answer show(Visit visit) {
        return Answer.page(
                "reports/month.jte",
                new ReportPage(report(visit), template(visit).map(PaperTemplate::name)));
    }

    private Optional<PaperTemplate> template(Visit visit) {
        return ledger.read(
                views -> new Meetings(views).form(visit.place(), MeetingFacts.REPORT_SUBJECT));
    }

    private Answer form(Visit visit) {
        return keep(visit, OwnForm.read(visit.form()));
    }

    private Answer noForm(Visit visit) {
        return keep(visit, new PaperTemplate("", ""));
    }

    private Answer keep(Visit visit, PaperTemplate template) {
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                Draft.of(MeetingFacts.TEMPLATE, MeetingFacts.REPORT_SUBJECT, template));
        return new Answer.Redirect(visit.at("/report"));
    }

    private Answer file(Visit visit) {
        MonthReport report = report(visit);
        Words words = visit.words();
        Optional<byte[]> filled = template(visit).flatMap(form -> filled(form, report, words));
        return new Answer.Download(
                words.get("reports.page.title") + report.month() + ".xlsx",
                Sheet.MEDIA_TYPE,
                filled.orElseGet(() -> table(report, words)));
    }

    /// On the place's own form. Where that cannot be filled, on ours.
    private static Optional<byte[]> filled(PaperTemplate form, MonthReport report, Words words) {
        try {
            byte[] file = Base64.getDecoder().decode(form.base64());
            return Optional.of(TemplateFill.fill(file, ReportValues.of(report, words)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The place's own form of the report cannot be filled", e);
            return Optional.empty();
        }
    }

    private static byte[] table(MonthReport report, Words words) {
        Sheet sheet = new Sheet(words.get("reports.page.title"));
        sheet.title(report.all().name() + " " + month(words, report.month()), 4);
        sheet.header(
                List.of(
                        words.get("reports.column.place"),
                        words.get("reports.column.members"),
                        words.get("reports.column.meetings"),
                        words.get("reports.column.came")));
        report.lines().forEach(line -> sheet.line(cells(line)));
        sheet.line(cells(report.all()));
        return sheet.bytes();
    }

    private static List<?> cells(MonthReport.Line line) {
        return List.of(line.name(), line.members(), line.sum().meetings(), line.sum().came());
    }

    /// Such as 2026年11月.
    static String month(Words words, YearMonth month) {
        return words.get("reports.month", "year", month.getYear(), "month", month.getMonthValue());
    }
}
