package org.yizhan.web.residents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.settings.LedgerSettings;
import org.yizhan.ledger.settings.SettingFacts;
import org.yizhan.web.papers.Sheet;
import org.yizhan.web.residents.roster.Headers;
import org.yizhan.web.residents.roster.Roster;
import org.yizhan.web.residents.roster.RosterProblem;
import org.yizhan.web.residents.roster.RosterResult;
import org.yizhan.web.residents.roster.RosterTemplate;
import org.yizhan.web.residents.roster.SeenColumn;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// Taking people over from a clerk's table: shown first, then all or nothing.
public final class RosterPages {
    /// Of a file.
    static final int LARGEST = 8 << 20;

    private static final int LARGEST_FORM = LARGEST + (64 << 10);
    private static final int PROBLEMS_SHOWN = 200;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Ids ids;
    private final WaitingRosters waiting;

    /// @param why the file could not be read at all
    record UploadPage(
            Optional<Sentence> why,
            List<RosterProblem> problems,
            int more,
            int good,
            Optional<ColumnsPart> columns) {
        static UploadPage fresh() {
            return new UploadPage(Optional.empty(), List.of(), 0, 0, Optional.empty());
        }
    }

    /// What each column of a waiting file is taken for, to be put right.
    record ColumnsPart(SubjectId id, List<SeenColumn> columns) {
        List<Headers.Choice> choices() {
            return Headers.choices();
        }
    }

    record PreviewPage(RosterPlan plan, List<String> unused, ColumnsPart columns) {
        SubjectId id() {
            return columns.id();
        }

        int total() {
            return plan.added().size() + plan.changed().size() + plan.unchanged();
        }
    }

    record DonePage(int added, int changed) {}

    public RosterPages(Ledger ledger, Surroundings surroundings, Ids ids) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.ids = ids;
        this.waiting = new WaitingRosters(surroundings.clock(), ids);
    }

    public List<Route> routes() {
        var who = ResidentPages.PERSONAL;
        return List.of(
                Route.get(
                        "/at/{place}/roster",
                        who,
                        _ -> Answer.page("residents/upload.jte", UploadPage.fresh())),
                Route.get("/at/{place}/roster/template.xlsx", who, RosterPages::template),
                Route.upload("/at/{place}/roster", who, this::upload, LARGEST_FORM),
                Route.post("/at/{place}/roster/{roster}", who, this::confirm),
                Route.post("/at/{place}/roster/{roster}/columns", who, this::columns));
    }

    private static Answer template(Visit visit) {
        return new Answer.Download("花名册样表.xlsx", Sheet.MEDIA_TYPE, RosterTemplate.file());
    }

    private Answer upload(Visit visit) {
        Optional<Form.Upload> file = visit.form().upload("file");
        if (file.isEmpty()) {
            return unreadable(Sentence.of("residents.roster.noFile"));
        }
        SubjectId id = waiting.keep(visit.place(), visit.staff(), file.get().bytes());
        return shown(visit, id, file.get().bytes());
    }

    private RosterResult read(Visit visit, byte[] file) {
        var today = visit.words().dayOf(surroundings.clock().instant());
        visit.work().step("residents.roster.reading");
        return Roster.read(
                file,
                today,
                headers(visit),
                (done, all) -> visit.work().step("residents.roster.reading", done, all));
    }

    private Headers headers(Visit visit) {
        return Headers.of(new LedgerSettings(ledger, visit.place()).get(Headers.SETTING));
    }

    private Answer shown(Visit visit, SubjectId id, byte[] file) {
        return switch (read(visit, file)) {
            case RosterResult.Unreadable unreadable -> unreadable(unreadable.why());
            case RosterResult.Nameless nameless ->
                    Answer.again(
                            "residents/upload.jte",
                            new UploadPage(
                                    Optional.of(nameless.why()),
                                    List.of(),
                                    0,
                                    0,
                                    Optional.of(new ColumnsPart(id, nameless.columns()))));
            case RosterResult.Faulty faulty ->
                    faulty(
                            faulty.problems(),
                            faulty.good(),
                            Optional.of(new ColumnsPart(id, faulty.columns())));
            case RosterResult.Ready ready -> preview(visit, id, ready);
        };
    }

    private static Answer unreadable(Sentence why) {
        return Answer.again(
                "residents/upload.jte",
                new UploadPage(Optional.of(why), List.of(), 0, 0, Optional.empty()));
    }

    private static Answer faulty(
            List<RosterProblem> problems, int good, Optional<ColumnsPart> columns) {
        int shown = Math.min(PROBLEMS_SHOWN, problems.size());
        return Answer.again(
                "residents/upload.jte",
                new UploadPage(
                        Optional.empty(),
                        problems.subList(0, shown),
                        problems.size() - shown,
                        good,
                        columns));
    }

    private Answer preview(Visit visit, SubjectId id, RosterResult.Ready ready) {
        visit.work().step("residents.roster.comparing");
        RosterPlan plan =
                ledger.read(views -> RosterPlan.of(views, visit.place(), ids, ready.lines()));
        ColumnsPart columns = new ColumnsPart(id, ready.columns());
        if (!plan.problems().isEmpty()) {
            int good = ready.lines().size() - plan.problems().size();
            return faulty(plan.problems(), good, Optional.of(columns));
        }
        return Answer.page("residents/preview.jte", new PreviewPage(plan, ready.unused(), columns));
    }

    private Optional<byte[]> waiting(Visit visit) {
        return waiting.find(visit.subject("roster"), visit.place(), visit.staff());
    }

    private static Answer waitedTooLong() {
        return Problems.problem(
                410, "residents.roster.waitedTooLong", "residents.roster.waitedTooLong.todo");
    }

    /// What the columns are, from now on and for every file with the same headers.
    private Answer columns(Visit visit) {
        Optional<byte[]> file = waiting(visit);
        if (file.isEmpty()) {
            return waitedTooLong();
        }
        List<String> headers = visit.form().all("header");
        List<String> words = visit.form().all("column");
        if (headers.size() != words.size()) {
            throw Refused.badForm();
        }
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            said.putIfAbsent(headers.get(i), words.get(i));
        }
        String name = Headers.SETTING.name();
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                Draft.of(
                        SettingFacts.SETTING,
                        SettingFacts.subject(name),
                        new SettingFacts.Value(name, headers(visit).and(said).written())));
        return shown(visit, visit.subject("roster"), file.get());
    }

    private Answer confirm(Visit visit) {
        Optional<byte[]> file = waiting(visit);
        if (file.isEmpty()) {
            return waitedTooLong();
        }
        if (!(read(visit, file.get()) instanceof RosterResult.Ready ready)) {
            return shown(visit, visit.subject("roster"), file.get());
        }
        RosterPlan done = recorded(visit, ready);
        if (!done.problems().isEmpty()) {
            int good = ready.lines().size() - done.problems().size();
            return faulty(done.problems(), good, Optional.empty());
        }
        waiting.forget(visit.subject("roster"));
        return Answer.page(
                "residents/done.jte", new DonePage(done.added().size(), done.changed().size()));
    }

    private RosterPlan recorded(Visit visit, RosterResult.Ready ready) {
        visit.work().step("residents.roster.comparing");
        return ledger.record(
                visit.place(),
                visit.staff().actor(),
                views -> {
                    RosterPlan plan = RosterPlan.of(views, visit.place(), ids, ready.lines());
                    return new Decided<>(
                            plan, plan.problems().isEmpty() ? plan.drafts() : List.of());
                },
                (done, all) -> visit.work().step("residents.roster.writing", done, all));
    }
}
