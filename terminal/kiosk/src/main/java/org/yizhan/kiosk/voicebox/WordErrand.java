package org.yizhan.kiosk.voicebox;

import java.util.Optional;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.kiosk.errands.Errand;
import org.yizhan.kiosk.navigation.Destination.Letters;
import org.yizhan.ledger.voicebox.PostResult;
import org.yizhan.ledger.voicebox.Postbox.Spoken;

/// A word for the village or the township (留句话).
public record WordErrand(Letterbox letterbox) implements Errand {
    @Override
    public String colour() {
        return "message";
    }

    @Override
    public Sentence title() {
        return Sentence.of("voicebox.title");
    }

    @Override
    public Sentence invitation() {
        return Sentence.of("voicebox.invitation");
    }

    @Override
    public boolean choosesAudience() {
        return letterbox.reachesTownship();
    }

    @Override
    public Optional<Aside> aside() {
        return Optional.of(
                new Aside("letters", "card", Sentence.of("voicebox.letters"), new Letters()));
    }

    @Override
    public Optional<Sentence> cardAskedFor() {
        return letterbox.asksForCard()
                ? Optional.of(Sentence.of("voicebox.whoCard"))
                : Optional.empty();
    }

    @Override
    public Outcome keep(Said said) {
        Spoken spoken = Spoken.word(said.file(), said.seconds());
        return outcome(letterbox.leave(spoken, said.to(), said.card()));
    }

    /// What a message that was to be left came to.
    public static Outcome outcome(PostResult result) {
        return switch (result) {
            case PostResult.Kept kept -> new Outcome.Kept(thanks(kept));
            case PostResult.CardNeeded _ -> new Outcome.CardNeeded();
            case PostResult.NotOurCard _ -> new Outcome.NotOurCard();
            case PostResult.NotKept _ -> new Outcome.NotKept();
        };
    }

    private static Sentence thanks(PostResult.Kept kept) {
        boolean village = kept.to() == Audience.VILLAGE;
        if (!kept.named()) {
            return Sentence.of(village ? "voicebox.keptNameless" : "voicebox.keptNamelessTownship");
        }
        return Sentence.of(
                village ? "voicebox.kept" : "voicebox.keptTownship", "days", kept.days());
    }
}
