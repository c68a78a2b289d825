package org.yizhan.web.residents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.branches.Members;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.views.Views;

/// Writes down what clerks enter about a person.
final class ResidentBook {
    private final Ledger ledger;
    private final Ids ids;

    ResidentBook(Ledger ledger, Ids ids) {
        this.ledger = ledger;
        this.ids = ids;
    }

    /// Enters a new person.
    SubjectId add(PlaceId place, Actor actor, ResidentForm form) {
        SubjectId subject = ids.subject();
        write(place, actor, subject, form);
        return subject;
    }

    /// Changes what is known of a person; what stays the same is not written again.
    void write(PlaceId place, Actor actor, SubjectId subject, ResidentForm form) {
        ledger.record(
                place, actor, views -> new Decided<>(subject, drafts(views, place, subject, form)));
    }

    private List<Draft<?>> drafts(
            Views views, PlaceId place, SubjectId subject, ResidentForm form) {
        Households households = new Households(views, place, ids);
        Resident resident =
                new Resident(
                        form.text("name"),
                        form.filled("reading"),
                        form.gender(),
                        form.day("birthday"),
                        households.at(form.text("household"), form.text("group")),
                        form.filled("phone"),
                        form.away());
        List<Draft<?>> drafts = new ArrayList<>(households.fresh());
        if (!new Residents(views).find(place, subject).equals(Optional.of(resident))) {
            drafts.add(Draft.of(ResidentFacts.RESIDENT, subject, resident));
        }
        membership(views, place, subject, form).ifPresent(drafts::add);
        return drafts;
    }

    private static Optional<Draft<?>> membership(
            Views views, PlaceId place, SubjectId subject, ResidentForm form) {
        Optional<Membership> before = new Members(views).find(place, subject);
        Optional<Membership> after =
                form.membership()
                        .or(() ->
                                before.map(member ->
                                        new Membership(
                                                MemberStatus.ENDED,
                                                member.joined(),
                                                member.group())));
        return after.equals(before)
                ? Optional.empty()
                : after.map(member -> Draft.of(BranchFacts.MEMBERSHIP, subject, member));
    }
}
