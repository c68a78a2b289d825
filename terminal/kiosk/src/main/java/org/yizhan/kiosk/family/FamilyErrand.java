package org.yizhan.kiosk.family;

import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.errands.Errand;
import org.yizhan.kiosk.navigation.Life.FamilySpeak;
import org.yizhan.ledger.voicebox.PostResult;

/// The holder of a card answers a relative; the card was held up for it already.
public record FamilyErrand(Family family, FamilySpeak where) implements Errand {
    @Override
    public String colour() {
        return "message";
    }

    @Override
    public Sentence title() {
        return Sentence.of("family.speakTitle", "from", where.from());
    }

    @Override
    public Sentence invitation() {
        return Sentence.of("family.speak", "from", where.from());
    }

    @Override
    public Optional<HeldCode> card() {
        return Optional.of(where.code());
    }

    @Override
    public Optional<Sentence> cardAskedFor() {
        return Optional.of(Sentence.of("family.speakCard", "from", where.from()));
    }

    @Override
    public Outcome keep(Said said) {
        Family.Spoken spoken = new Family.Spoken(said.file(), said.seconds());
        return switch (family.answer(where.word(), spoken, said.card().orElse(HeldCode.NONE))) {
            case PostResult.Kept _ ->
                    new Outcome.Kept(Sentence.of("family.kept", "from", where.from()));
            case PostResult.CardNeeded _ -> new Outcome.CardNeeded();
            case PostResult.NotOurCard _ -> new Outcome.NotOurCard();
            case PostResult.NotKept _ -> new Outcome.NotKept();
        };
    }
}
