package org.yizhan.kiosk.heritage;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.heritage.Piece;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.kiosk.recording.KeptMedia;
import org.yizhan.ledger.heritage.Pieces;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.PostResult;

/// What the village remembers, in its ledger.
public record LedgerHeritage(Pieces pieces, Supplier<List<Heard>> kept, KeptMedia media)
        implements Heritage {
    @Override
    public List<Heard> released() {
        return kept.get();
    }

    @Override
    public PostResult keep(Piece.Kind kind, Spoken spoken, HeldCode card) {
        return pieces.keep(kind, new Pieces.Spoken(spoken.file(), spoken.seconds()), card.text());
    }

    @Override
    public Optional<short[]> sound(Voice voice) {
        return media.sound(voice);
    }

    @Override
    public Optional<byte[]> picture(String kept) {
        return media.file(kept);
    }

    /// What staff released.
    public static List<Heard> of(Views views, PlaceId village) {
        return Pieces.at(views, village, Piece.Step.RELEASED).stream()
                .map(entry -> new Heard(entry.subject(), entry.value()))
                .toList();
    }
}
