package org.yizhan.web.study;

import java.time.LocalDate;
import java.util.List;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Topic;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.places.Places;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// Lessons: the list, writing one, changing one.
public final class StudyPages {
    static final Access PUBLISH = Access.publishers();

    /// A document of a clerk and four photographs of a phone.
    private static final int UPLOAD = 24 << 20;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Ids ids;
    private final StudyDesk desk;

    /// @param to where the form is sent
    record FormPage(StudyForm form, String to, String back, boolean fresh) {
        List<Topic> topics() {
            return List.of(Topic.values());
        }
    }

    public StudyPages(Ledger ledger, Surroundings surroundings, Ids ids) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.ids = ids;
        desk = new StudyDesk(ledger);
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/study", PUBLISH, this::list),
                Route.get("/at/{place}/study/new", PUBLISH, this::write),
                Route.upload("/at/{place}/study/new", PUBLISH, this::keepNew, UPLOAD),
                Route.get("/at/{place}/study/{lesson}/edit", PUBLISH, this::edit),
                Route.upload("/at/{place}/study/{lesson}/edit", PUBLISH, this::keep, UPLOAD),
                Route.post("/at/{place}/study/consent", Access.roles(Role.COUNTY), this::consent));
    }

    private LocalDate today(Visit visit) {
        return visit.words().dayOf(surroundings.clock().instant());
    }

    private Answer list(Visit visit) {
        boolean consent = desk.asksForConsent(visit.place());
        StudyList list =
                ledger.read(views -> StudyList.of(views, visit.place(), today(visit), consent));
        return Answer.page("study/list.jte", list);
    }

    private Answer write(Visit visit) {
        String publisher = ledger.read(views -> new Places(views).name(visit.place()));
        return Answer.page("study/form.jte", fresh(visit, StudyForm.empty(publisher)));
    }

    private static FormPage fresh(Visit visit, StudyForm form) {
        return new FormPage(form, visit.at("/study/new"), visit.at("/study"), true);
    }

    private static FormPage change(Visit visit, StudyForm form) {
        String lesson = visit.at("/study/" + visit.subject("lesson"));
        return new FormPage(form, lesson + "/edit", lesson, false);
    }

    private Answer keepNew(Visit visit) {
        SubjectId subject = ids.subject();
        return switch (Writing.of(
                visit.form(), today(visit), Writing.Before.NOTHING, subject.toString())) {
            case Writing.Result.Again(StudyForm form) ->
                    Answer.again("study/form.jte", fresh(visit, form));
            case Writing.Result.Written written -> kept(visit, subject, written);
        };
    }

    private Answer edit(Visit visit) {
        Lesson lesson =
                desk.manuscript(visit.place(), visit.subject("lesson"))
                        .value()
                        .publication()
                        .lesson();
        return Answer.page("study/form.jte", change(visit, StudyForm.of(lesson)));
    }

    private Answer keep(Visit visit) {
        SubjectId subject = visit.subject("lesson");
        Publication was = desk.manuscript(visit.place(), subject).value().publication();
        Writing.Before had =
                new Writing.Before(
                        desk.pictures(visit.place(), subject),
                        Belongings.others(was),
                        was.lesson().quiz());
        return switch (Writing.of(visit.form(), today(visit), had, subject.toString())) {
            case Writing.Result.Again(StudyForm form) ->
                    Answer.again("study/form.jte", change(visit, form));
            case Writing.Result.Written written -> kept(visit, subject, written);
        };
    }

    private Answer kept(Visit visit, SubjectId subject, Writing.Result.Written written) {
        desk.keep(visit.place(), visit.staff(), subject, written);
        return new Answer.Redirect(visit.at("/study/" + subject));
    }

    private Answer consent(Visit visit) {
        desk.askForConsent(visit.place(), visit.staff(), visit.form().ticked("ask"));
        return new Answer.Redirect(visit.at("/study"));
    }
}
