package org.yizhan.kiosk.mutualaid;

import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.errands.Errand;
import org.yizhan.ledger.mutualaid.Offers.Spoken;
import org.yizhan.ledger.voicebox.PostResult;

/// Somebody can help, or wants help: always with a card, heard by staff first.
public record OfferErrand(Neighbours neighbours, Offer.Kind kind) implements Errand {
    @Override
    public String colour() {
        return "guides";
    }

    @Override
    public Sentence title() {
        return Sentence.of(
                kind == Offer.Kind.CAN_HELP ? "mutualaid.canHelp" : "mutualaid.needsHelp");
    }

    @Override
    public Sentence invitation() {
        return Sentence.of(kind == Offer.Kind.CAN_HELP ? "mutualaid.sayCan" : "mutualaid.sayNeeds");
    }

    @Override
    public Optional<Sentence> cardAskedFor() {
        return Optional.of(Sentence.of("mutualaid.card"));
    }

    @Override
    public Outcome keep(Said said) {
        Spoken spoken = new Spoken(said.file(), said.seconds());
        return switch (neighbours.keep(kind, spoken, said.card().orElse(HeldCode.NONE))) {
            case PostResult.Kept _ -> new Outcome.Kept(Sentence.of("mutualaid.kept"));
            case PostResult.CardNeeded _ -> new Outcome.CardNeeded();
            case PostResult.NotOurCard _ -> new Outcome.NotOurCard();
            case PostResult.NotKept _ -> new Outcome.NotKept();
        };
    }
}
