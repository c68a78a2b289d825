package org.yizhan.ledger.branches;

import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.branches.TransferIn;
import org.yizhan.domain.branches.TransferOut;
import org.yizhan.domain.branches.TransferStep;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Change;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.Subscription;
import org.yizhan.ledger.places.Places;

/// Carries transfers between the branches of a county, on its hub: a dossier that was sent stands in
/// the new place, and what became of it in the old one. Repeating it is harmless.
public final class TransferCourier implements AutoCloseable {
    private final Ledger ledger;
    private final Transfers transfers;
    private final Subscription changes;

    private TransferCourier(Ledger ledger, Ids ids) {
        this.ledger = ledger;
        transfers = new Transfers(ledger, ids);
        changes = ledger.changed(this::changed);
    }

    /// Makes up for what a hub that was killed left undone, and goes on until closed.
    public static TransferCourier keep(Ledger ledger, Ids ids) {
        TransferCourier courier = new TransferCourier(ledger, ids);
        ledger.read(views -> views.register(BranchFacts.TRANSFER_OUT).everywhere())
                .forEach(each -> courier.there(each.place(), each.subject(), each.value()));
        ledger.read(views -> views.register(BranchFacts.TRANSFER_IN).everywhere())
                .forEach(each -> courier.back(each.subject(), each.value()));
        return courier;
    }

    private void changed(Set<Change> changes) {
        for (Change change : changes) {
            if (change.type().equals(BranchFacts.TRANSFER_OUT.name())) {
                ledger.read(views ->
                                views.register(BranchFacts.TRANSFER_OUT)
                                        .find(change.place(), change.subject()))
                        .ifPresent(each -> there(each.place(), each.subject(), each.value()));
            } else if (change.type().equals(BranchFacts.TRANSFER_IN.name())) {
                ledger.read(views ->
                                views.register(BranchFacts.TRANSFER_IN)
                                        .find(change.place(), change.subject()))
                        .ifPresent(each -> back(each.subject(), each.value()));
            }
        }
    }

    private void there(PlaceId from, SubjectId transfer, TransferOut out) {
        boolean known = ledger.read(views -> new Places(views).find(out.to())).isPresent();
        if (out.step() == TransferStep.SENT && known) {
            TransferIn in =
                    new TransferIn(
                            from,
                            out.dossier(),
                            TransferStep.SENT,
                            out.code(),
                            "",
                            Optional.empty());
            transfers.receive(out.to(), new Actor.Program(), transfer, in);
        }
    }

    private void back(SubjectId transfer, TransferIn in) {
        if (in.step() == TransferStep.ACCEPTED || in.step() == TransferStep.REFUSED) {
            transfers.settle(in.from(), new Actor.Program(), transfer, in.step(), in.reason());
        }
    }

    @Override
    public void close() {
        changes.close();
    }
}
