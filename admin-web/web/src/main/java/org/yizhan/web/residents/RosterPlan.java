package org.yizhan.web.residents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.residents.roster.RosterLine;
import org.yizhan.web.residents.roster.RosterProblem;

/// What taking a roster over would change: nobody is ever removed, and what the roster leaves empty
/// stays as it is.
///
/// @param problems lines that could mean several people of the village
record RosterPlan(
        List<String> added,
        List<String> changed,
        int unchanged,
        List<RosterProblem> problems,
        List<Draft<?>> drafts) {
    /// Works it out on the views as they are.
    static RosterPlan of(Views views, PlaceId place, Ids ids, List<RosterLine> lines) {
        return new Maker(views, place, ids).plan(lines);
    }

    private static final class Maker {
        private final Households households;
        private final Ids ids;
        private final KnownNames known;
        private final List<String> added = new ArrayList<>();
        private final List<String> changed = new ArrayList<>();
        private final List<RosterProblem> problems = new ArrayList<>();
        private final List<Draft<?>> drafts = new ArrayList<>();
        private int unchanged;

        Maker(Views views, PlaceId place, Ids ids) {
            this.ids = ids;
            households = new Households(views, place, ids);
            known = new KnownNames(People.of(views, place));
        }

        RosterPlan plan(List<RosterLine> lines) {
            lines.forEach(this::take);
            List<Draft<?>> all = new ArrayList<>(households.fresh());
            all.addAll(drafts);
            return new RosterPlan(added, changed, unchanged, problems, all);
        }

        private void take(RosterLine line) {
            switch (known.find(line)) {
                case KnownNames.Nobody _ -> add(line);
                case KnownNames.One one -> change(one.person(), line);
                case KnownNames.Several several ->
                        problems.add(
                                new RosterProblem(
                                        line.number(),
                                        Sentence.of(
                                                "residents.roster.several",
                                                "name",
                                                line.name(),
                                                "count",
                                                several.count())));
            }
        }

        private void add(RosterLine line) {
            SubjectId subject = ids.subject();
            drafts.add(
                    Draft.of(
                            ResidentFacts.RESIDENT,
                            subject,
                            new Resident(
                                    line.name(),
                                    line.reading(),
                                    line.gender(),
                                    line.birthday(),
                                    door(line),
                                    line.phone(),
                                    line.away())));
            line.membership()
                    .ifPresent(member ->
                            drafts.add(Draft.of(BranchFacts.MEMBERSHIP, subject, member)));
            added.add(line.name());
        }

        private void change(Person person, RosterLine line) {
            Resident before = person.resident();
            Resident after =
                    new Resident(
                            before.name(),
                            line.reading().or(before::nameReading),
                            line.gender() == Gender.UNKNOWN ? before.gender() : line.gender(),
                            line.birthday().or(before::birthday),
                            door(line).or(before::household),
                            line.phone().or(before::phone),
                            line.away() || before.away());
            boolean different = !after.equals(before);
            if (different) {
                drafts.add(Draft.of(ResidentFacts.RESIDENT, person.id(), after));
            }
            Optional<Membership> member =
                    line.membership().filter(now -> !person.membership().equals(Optional.of(now)));
            member.ifPresent(now -> drafts.add(Draft.of(BranchFacts.MEMBERSHIP, person.id(), now)));
            if (different || member.isPresent()) {
                changed.add(line.name());
            } else {
                unchanged++;
            }
        }

        private Optional<SubjectId> door(RosterLine line) {
            return line.door().flatMap(door -> households.at(door.number(), door.group()));
        }
    }
}
