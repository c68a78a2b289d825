package org.yizhan.kiosk.mutualaid;

import java.util.List;
import java.util.function.Supplier;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.mutualaid.Offers;
import org.yizhan.ledger.mutualaid.Offers.Spoken;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.PostResult;

/// Help among neighbours, in the village's ledger.
public record LedgerNeighbours(Offers offers, Supplier<List<Heard>> kept) implements Neighbours {
    @Override
    public List<Heard> released() {
        return kept.get();
    }

    @Override
    public PostResult keep(Offer.Kind kind, Spoken spoken, HeldCode card) {
        return offers.keep(kind, spoken, card.text());
    }

    /// What staff released, and who spoke.
    public static List<Heard> of(Views views, PlaceId village) {
        Residents residents = new Residents(views);
        return Offers.at(views, village, Offer.Step.RELEASED).stream()
                .map(entry ->
                        new Heard(
                                entry.subject(),
                                entry.value(),
                                residents
                                        .find(village, entry.value().from())
                                        .map(Resident::name)
                                        .orElse("")))
                .toList();
    }
}
