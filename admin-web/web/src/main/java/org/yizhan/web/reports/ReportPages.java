package org.yizhan.web.reports;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.yizhan.domain.accounts.Role;
import org.yizhan.ledger.Ledger;
import org.yizhan.web.papers.Sheet;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;
import org.yizhan.web.server.Words;

/// The monthly report: on the page, and as a table to hand in.
public final class ReportPages {
    private static final Access WHO =
            Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.TOWNSHIP, Role.COUNTY);

    private final Ledger ledger;
    private final Surroundings surroundings;

    public ReportPages(Ledger ledger, Surroundings surroundings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/report", WHO, this::show),
                Route.get("/at/{place}/report.xlsx", WHO, this::file));
    }

    private YearMonth thisMonth() {
        return YearMonth.from(surroundings.clock().instant().atZone(surroundings.zone()));
    }

    private MonthReport report(Visit visit) {
        YearMonth month = month(visit.asked("month"));
        return ledger.read(
                views -> MonthReport.of(views, visit.place(), month, surroundings.zone()));
    }

    private YearMonth month(String asked) {
        try {
            return asked.isEmpty() ? thisMonth() : YearMonth.parse(asked);
        } catch (DateTimeException e) {
            throw Refused.notFound();
        }
    }

    private Answer show(Visit visit) {
        return Answer.page("reports/month.jte", report(visit));
    }

    private Answer file(Visit visit) {
        MonthReport report = report(visit);
        Words words = visit.words();
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
        return new Answer.Download(
                words.get("reports.page.title") + report.month() + ".xlsx",
                Sheet.MEDIA_TYPE,
                sheet.bytes());
    }

    private static List<String> cells(MonthReport.Line line) {
        return List.of(
                line.name(),
                Integer.toString(line.members()),
                Integer.toString(line.sum().meetings()),
                Integer.toString(line.sum().came()));
    }

    /// Such as 2026年11月.
    static String month(Words words, YearMonth month) {
        return words.get("reports.month", "year", month.getYear(), "month", month.getMonthValue());
    }
}
