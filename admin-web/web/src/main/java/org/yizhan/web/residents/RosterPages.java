package org.yizhan.web.residents;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.web.papers.Sheet;
import org.yizhan.web.residents.roster.Roster;
import org.yizhan.web.residents.roster.RosterLine;
import org.yizhan.web.residents.roster.RosterProblem;
import org.yizhan.web.residents.roster.RosterResult;
import org.yizhan.web.residents.roster.RosterTemplate;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// Taking people over from a clerk's table: shown first, then all or nothing.
public final class RosterPages {
    private static final int LARGEST = 8 * 1024 * 1024 + 64 * 1024;
    private static final int PROBLEMS_SHOWN = 200;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Ids ids;
    private final WaitingRosters waiting;

    /// @param why the file could not be read at all
    record UploadPage(Optional<Sentence> why, List<RosterProblem> problems, int more, int good) {
        static UploadPage fresh() {
            return new UploadPage(Optional.empty(), List.of(), 0, 0);
        }
    }

    record PreviewPage(SubjectId id, RosterPlan plan, List<String> unused) {
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
                Route.upload("/at/{place}/roster", who, this::upload, LARGEST),
                Route.post("/at/{place}/roster/{roster}", who, this::confirm));
    }

    private static Answer template(Visit visit) {
        return new Answer.Download("花名册样表.xlsx", Sheet.MEDIA_TYPE, RosterTemplate.file());
    }

    private Answer upload(Visit visit) {
        Optional<Form.Upload> file = visit.form().upload("file");
        if (file.isEmpty()) {
            return unreadable(Sentence.of("residents.roster.noFile"));
        }
        var today = visit.words().dayOf(surroundings.clock().instant());
        return switch (Roster.read(file.get().bytes(), today)) {
            case RosterResult.Unreadable unreadable -> unreadable(unreadable.why());
            case RosterResult.Faulty faulty -> faulty(faulty.problems(), faulty.good());
            case RosterResult.Ready ready -> preview(visit, ready);
        };
    }

    private static Answer unreadable(Sentence why) {
        return Answer.again(
                "residents/upload.jte", new UploadPage(Optional.of(why), List.of(), 0, 0));
    }

    private static Answer faulty(List<RosterProblem> problems, int good) {
        int shown = Math.min(PROBLEMS_SHOWN, problems.size());
        return Answer.again(
                "residents/upload.jte",
                new UploadPage(
                        Optional.empty(),
                        problems.subList(0, shown),
                        problems.size() - shown,
                        good));
    }

    private Answer preview(Visit visit, RosterResult.Ready ready) {
        RosterPlan plan =
                ledger.read(views -> RosterPlan.of(views, visit.place(), ids, ready.lines()));
        if (!plan.problems().isEmpty()) {
            return faulty(plan.problems(), ready.lines().size() - plan.problems().size());
        }
        SubjectId id = waiting.keep(visit.place(), visit.staff(), ready.lines());
        return Answer.page("residents/preview.jte", new PreviewPage(id, plan, ready.unused()));
    }

    private Answer confirm(Visit visit) {
        SubjectId id = visit.subject("roster");
        Optional<List<RosterLine>> lines = waiting.find(id, visit.place(), visit.staff());
        if (lines.isEmpty()) {
            return Problems.problem(
                    410, "residents.roster.waitedTooLong", "residents.roster.waitedTooLong.todo");
        }
        RosterPlan done =
                ledger.record(
                        visit.place(),
                        visit.staff().actor(),
                        views -> {
                            RosterPlan plan = RosterPlan.of(views, visit.place(), ids, lines.get());
                            return new Decided<>(
                                    plan, plan.problems().isEmpty() ? plan.drafts() : List.of());
                        });
        if (!done.problems().isEmpty()) {
            return faulty(done.problems(), lines.get().size() - done.problems().size());
        }
        waiting.forget(id);
        return Answer.page(
                "residents/done.jte", new DonePage(done.added().size(), done.changed().size()));
    }
}
