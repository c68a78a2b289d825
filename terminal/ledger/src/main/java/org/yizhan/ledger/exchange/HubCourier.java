package org.yizhan.ledger.exchange;

import java.util.List;
import java.util.Optional;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobTip;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactTypes;

/// What a hub takes from a terminal and gives it besides facts. It counts no month: its line is
/// paid otherwise. Safe for any thread.
final class HubCourier {
    private final Ledger ledger;
    private final Parcels parcels;
    private final FactTypes types;

    HubCourier(Ledger ledger, Blobs blobs, FactTypes types) {
        this.ledger = ledger;
        this.types = types;
        parcels = new Parcels(ledger, blobs);
    }

    /// The answer with what goes besides: the bodies that were asked for, a piece of a blob once all
    /// facts are there, and what this hub itself lacks.
    Message carrying(Message answer, Following following, Message request, Privacy privacy) {
        Extras asked = request.extras();
        List<BlobTip> coming =
                parcels.take(following.own(), asked.pieces()).stream()
                        .map(Extras.Piece::tip)
                        .toList();
        Optional<Extras.Piece> piece =
                answer.page().more()
                        ? Optional.empty()
                        : parcels.giving(following.all(), asked.blobs());
        long seed = request.about().sent().toEpochMilli();
        Missing.Wish wish = new Missing.Wish(types::find, seed, Missing.MOST);
        Extras extras =
                new Extras(
                        ledger.facts(store ->
                                new Missing(store)
                                        .unless(privacy::keeps)
                                        .bodies(following.own(), List.of(), wish)),
                        parcels.wanted(following.own(), coming, seed, _ -> true),
                        piece.stream().toList());
        return new Message(
                answer.about(),
                answer.have(),
                answer.page().with(bodies(following, asked)),
                extras);
    }

    private List<Fact> bodies(Following following, Extras asked) {
        return asked.bodies().isEmpty()
                ? List.of()
                : ledger.facts(store ->
                        new Missing(store)
                                .given(
                                        following.all(),
                                        asked.bodies(),
                                        fact -> following.visible(fact, types)));
    }
}
