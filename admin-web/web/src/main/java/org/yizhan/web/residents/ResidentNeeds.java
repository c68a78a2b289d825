package org.yizhan.web.residents;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.needs.Moment;
import org.yizhan.web.needs.Need;
import org.yizhan.web.needs.Needs;
import org.yizhan.web.needs.Urgency;

/// A village without people, members without a card, people that two machines describe differently.
public final class ResidentNeeds implements Needs {
    @Override
    public List<Need> of(Views views, PlaceId place, Moment now) {
        People people = People.of(views, place);
        List<Person> members = people.members();
        List<Need> needs = new ArrayList<>();
        if (members.isEmpty() && views.register(ResidentFacts.RESIDENT).list(place).isEmpty()) {
            needs.add(
                    Need.of(
                            Urgency.NOW,
                            Sentence.of("residents.need.nobody"),
                            Sentence.of("residents.need.nobodyDetail"),
                            "/roster"));
        }
        long without = members.stream().filter(person -> person.validCards().isEmpty()).count();
        if (without > 0) {
            needs.add(
                    Need.of(
                            Urgency.LATER,
                            Sentence.of("residents.need.noCard", "count", without),
                            Sentence.of("residents.need.noCardDetail"),
                            "/cards"));
        }
        List<Person> toVisit = people.toVisit(now.day());
        if (!toVisit.isEmpty()) {
            needs.add(
                    Need.of(
                                    Urgency.SOON,
                                    Sentence.of("residents.need.visit"),
                                    Sentence.of(
                                            "residents.need.visitDetail",
                                            "name",
                                            toVisit.getFirst().name()),
                                    "/residents?kind=visit")
                            .tagged(
                                    Sentence.of(
                                            "residents.need.visitCount", "count", toVisit.size())));
        }
        int conflicts =
                views.register(ResidentFacts.RESIDENT).conflicts(place).size()
                        + views.register(BranchFacts.MEMBERSHIP).conflicts(place).size();
        if (conflicts > 0) {
            needs.add(
                    Need.of(
                            Urgency.SOON,
                            Sentence.of("residents.need.conflict", "count", conflicts),
                            Sentence.of("residents.need.conflictDetail"),
                            "/residents?kind=conflict"));
        }
        return needs;
    }
}
