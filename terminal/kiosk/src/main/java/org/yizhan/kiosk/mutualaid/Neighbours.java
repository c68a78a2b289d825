package org.yizhan.kiosk.mutualaid;

import java.util.List;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.ledger.mutualaid.Offers.Spoken;
import org.yizhan.ledger.voicebox.PostResult;

/// Help among neighbours.
public interface Neighbours {
    /// Nobody is asked and nothing is kept.
    Neighbours NONE =
            new Neighbours() {
                @Override
                public List<Heard> released() {
                    return List.of();
                }

                @Override
                public PostResult keep(Offer.Kind kind, Spoken spoken, HeldCode card) {
                    return new PostResult.NotKept();
                }
            };

    /// An offer that staff released.
    ///
    /// @param name of whoever spoke
    record Heard(SubjectId id, Offer offer, String name) {}

    /// Those that may be heard, the newest first; at hand.
    List<Heard> released();

    /// Keeps an offer; returns when it is durable. Never called on the UI thread.
    PostResult keep(Offer.Kind kind, Spoken spoken, HeldCode card);
}
