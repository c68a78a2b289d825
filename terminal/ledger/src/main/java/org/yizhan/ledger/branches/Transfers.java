package org.yizhan.ledger.branches;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.branches.Dossier;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.branches.TransferIn;
import org.yizhan.domain.branches.TransferOut;
import org.yizhan.domain.branches.TransferStep;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Members moving between branches: each side records its own steps in its own place. Every step is
/// taken once, however often it is asked for.
public final class Transfers {
    private final Ledger ledger;
    private final Ids ids;

    public Transfers(Ledger ledger, Ids ids) {
        this.ledger = ledger;
        this.ids = ids;
    }

    public List<Entry<TransferOut>> out(PlaceId place) {
        return ledger.read(views -> views.register(BranchFacts.TRANSFER_OUT).list(place));
    }

    public List<Entry<TransferIn>> in(PlaceId place) {
        return ledger.read(views -> views.register(BranchFacts.TRANSFER_IN).list(place));
    }

    /// Sends a member on their way.
    ///
    /// @param code unpredictable digits
    /// @return the transfer; empty if they are on their way already
    public Optional<SubjectId> send(PlaceId place, Actor actor, TransferOut out) {
        SubjectId id = ids.subject();
        return ledger.record(
                place,
                actor,
                views ->
                        views.register(BranchFacts.TRANSFER_OUT).list(place).stream()
                                        .map(Entry::value)
                                        .filter(each -> each.step() == TransferStep.SENT)
                                        .anyMatch(each -> each.resident().equals(out.resident()))
                                ? Decided.of(Optional.<SubjectId>empty())
                                : Decided.of(
                                        Optional.of(id),
                                        Draft.of(BranchFacts.TRANSFER_OUT, id, out)));
    }

    /// Takes a dossier in, to be accepted or refused.
    ///
    /// @return whether it is new here
    public boolean receive(PlaceId place, Actor actor, SubjectId transfer, TransferIn in) {
        return ledger.record(
                place,
                actor,
                views ->
                        views.register(BranchFacts.TRANSFER_IN).find(place, transfer).isPresent()
                                ? Decided.of(false)
                                : Decided.of(
                                        true, Draft.of(BranchFacts.TRANSFER_IN, transfer, in)));
    }

    /// Makes the member one of this branch.
    ///
    /// @return whether it was still open
    public boolean accept(PlaceId place, Actor actor, SubjectId transfer) {
        SubjectId here = ids.subject();
        return ledger.record(
                place,
                actor,
                views ->
                        open(views, place, transfer)
                                .map(in ->
                                        Decided.of(
                                                true,
                                                Draft.of(
                                                        ResidentFacts.RESIDENT,
                                                        here,
                                                        resident(in.dossier())),
                                                Draft.of(
                                                        BranchFacts.MEMBERSHIP,
                                                        here,
                                                        membership(in.dossier())),
                                                Draft.of(
                                                        BranchFacts.TRANSFER_IN,
                                                        transfer,
                                                        in.accepted(here))))
                                .orElseGet(() -> Decided.of(false)));
    }

    /// Sends the dossier back.
    ///
    /// @return whether it was still open
    public boolean refuse(PlaceId place, Actor actor, SubjectId transfer, String why) {
        return ledger.record(
                place,
                actor,
                views ->
                        open(views, place, transfer)
                                .map(in ->
                                        Decided.of(
                                                true,
                                                Draft.of(
                                                        BranchFacts.TRANSFER_IN,
                                                        transfer,
                                                        in.refused(why))))
                                .orElseGet(() -> Decided.of(false)));
    }

    /// What became of it elsewhere; a member who was accepted there is no longer one here.
    ///
    /// @return whether it was still open
    public boolean settle(
            PlaceId place, Actor actor, SubjectId transfer, TransferStep step, String why) {
        return ledger.record(place, actor, views -> settled(views, place, transfer, step, why));
    }

    private static Decided<Boolean> settled(
            Views views, PlaceId place, SubjectId transfer, TransferStep step, String why) {
        Optional<TransferOut> open =
                views.register(BranchFacts.TRANSFER_OUT)
                        .find(place, transfer)
                        .map(Entry::value)
                        .filter(out -> out.step() == TransferStep.SENT);
        if (open.isEmpty()) {
            return Decided.of(false);
        }
        TransferOut out = open.get();
        Draft<?> done = Draft.of(BranchFacts.TRANSFER_OUT, transfer, out.at(step, why));
        Optional<Membership> member = new Members(views).find(place, out.resident());
        return step == TransferStep.ACCEPTED && member.isPresent()
                ? Decided.of(
                        true,
                        done,
                        Draft.of(
                                BranchFacts.MEMBERSHIP,
                                out.resident(),
                                new Membership(
                                        MemberStatus.TRANSFERRED,
                                        member.get().joined(),
                                        member.get().group())))
                : Decided.of(true, done);
    }

    private static Optional<TransferIn> open(Views views, PlaceId place, SubjectId transfer) {
        return views.register(BranchFacts.TRANSFER_IN)
                .find(place, transfer)
                .map(Entry::value)
                .filter(in -> in.step() == TransferStep.SENT);
    }

    private static Resident resident(Dossier dossier) {
        return new Resident(
                dossier.name(),
                dossier.reading(),
                dossier.gender(),
                dossier.birthday(),
                Optional.empty(),
                dossier.phone(),
                false);
    }

    private static Membership membership(Dossier dossier) {
        return new Membership(dossier.membership().status(), dossier.membership().joined(), "");
    }
}
