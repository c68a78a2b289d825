package org.yizhan.web.residents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.branches.Office;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.HomeVisit;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.study.Together;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.History;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.accounts.AccountFacts;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.personal.PersonalFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.study.GroupStudy;
import org.yizhan.ledger.views.Entry;

/// Everything that was ever recorded about a person, with who recorded it: what their right to see
/// their file is about (个人信息保护法 第四十五条).
record PersonalFile(
        List<Line> history,
        List<Entry<Office>> offices,
        List<Entry<HomeVisit>> visits,
        List<Sentence> kept) {
    /// @param before what it was until then; empty for the first
    /// @param who whoever recorded it, by name; empty for a program
    record Line(Instant at, Sentence what, String who) {}

    static PersonalFile of(Ledger ledger, PlaceId place, SubjectId person) {
        List<Line> lines = new ArrayList<>();
        Names names = new Names(ledger);
        for (Entry<Resident> entry :
                new History(ledger).of(ResidentFacts.RESIDENT, place, person)) {
            lines.add(
                    new Line(
                            entry.at(),
                            Sentence.of("residents.history.data", "name", entry.value().name()),
                            names.of(entry.actor())));
        }
        for (Entry<Membership> entry :
                new History(ledger).of(BranchFacts.MEMBERSHIP, place, person)) {
            String status = ResidentPages.status(java.util.Optional.of(entry.value().status()));
            lines.add(
                    new Line(
                            entry.at(),
                            Sentence.of("residents.history.member", "status", Sentence.of(status)),
                            names.of(entry.actor())));
        }
        lines.addAll(studied(ledger, place, person));
        List<Entry<HomeVisit>> visits =
                new ArrayList<>(new History(ledger).of(ResidentFacts.VISIT, place, person));
        visits.sort(Comparator.comparing((Entry<HomeVisit> entry) -> entry.at()).reversed());
        lines.sort(Comparator.comparing(Line::at).reversed());
        return new PersonalFile(
                lines,
                offices(ledger, place, person),
                visits,
                ledger.read(views -> PersonalFacts.kept(views, place, person)));
    }

    /// Lessons that meetings listened to together while the person was checked in.
    private static List<Line> studied(Ledger ledger, PlaceId place, SubjectId person) {
        return ledger.read(views -> {
            List<Line> lines = new ArrayList<>();
            for (Meetings.Listed listed : new Meetings(views).list(place)) {
                List<Together> lessons = new GroupStudy(views).of(place, listed.id());
                if (lessons.isEmpty()) {
                    continue;
                }
                new Attendance(views)
                        .of(place, listed.id()).stream()
                                .filter(present -> present.resident().equals(person))
                                .forEach(present ->
                                        lessons.forEach(lesson ->
                                                lines.add(line(present, listed, lesson))));
            }
            return lines;
        });
    }

    private static Line line(Attendance.Present present, Meetings.Listed listed, Together lesson) {
        return new Line(
                present.at(),
                Sentence.of(
                        "study.together.inFile",
                        "lesson",
                        lesson.title(),
                        "meeting",
                        listed.meeting().title()),
                "");
    }

    private static List<Entry<Office>> offices(Ledger ledger, PlaceId place, SubjectId person) {
        return ledger.read(views ->
                views.register(BranchFacts.OFFICE).list(place).stream()
                        .filter(entry -> entry.value().resident().equals(person))
                        .sorted(
                                Comparator.comparing((Entry<Office> entry) -> entry.value().from())
                                        .reversed())
                        .toList());
    }

    private record Names(Ledger ledger) {
        String of(Actor actor) {
            return actor instanceof Actor.Staff staff
                    ? ledger
                            .read(views ->
                                    views.register(AccountFacts.ACCOUNT).anywhere(staff.account()))
                            .stream()
                            .findFirst()
                            .map(Entry::value)
                            .map(Account::name)
                            .orElse("")
                    : "";
        }
    }
}
