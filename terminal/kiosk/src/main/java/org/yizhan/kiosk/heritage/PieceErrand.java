package org.yizhan.kiosk.heritage;

import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.heritage.Piece.Kind;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.errands.Errand;
import org.yizhan.ledger.voicebox.PostResult;

/// Somebody sings or tells for the village: with a card only, which is held up after it was said
/// that everyone will hear it.
public record PieceErrand(Heritage heritage, Kind kind) implements Errand {
    @Override
    public String colour() {
        return HeritageScreen.colour(kind);
    }

    @Override
    public Sentence title() {
        return Sentence.of(
                switch (kind) {
                    case SONG -> "heritage.ownSong";
                    case OPERA -> "heritage.ownOpera";
                    case STORY, PHOTO -> "heritage.ownStory";
                });
    }

    @Override
    public Sentence invitation() {
        return Sentence.of("heritage.invitation");
    }

    @Override
    public Optional<Sentence> cardAskedFor() {
        return Optional.of(Sentence.of("heritage.consent"));
    }

    @Override
    public Outcome keep(Said said) {
        Heritage.Spoken spoken = new Heritage.Spoken(said.file(), said.seconds());
        return switch (heritage.keep(kind, spoken, said.card().orElse(HeldCode.NONE))) {
            case PostResult.Kept _ -> new Outcome.Kept(Sentence.of("heritage.kept"));
            case PostResult.CardNeeded _ -> new Outcome.CardNeeded();
            case PostResult.NotOurCard _ -> new Outcome.NotOurCard();
            case PostResult.NotKept _ -> new Outcome.NotKept();
        };
    }
}
