package org.yizhan.kiosk.voicebox;

import java.util.Optional;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Matter;
import org.yizhan.kiosk.errands.Errand;
import org.yizhan.ledger.voicebox.Postbox.Spoken;

/// Somebody asks privately for mediation, or for advice on the law: sealed like any word to the
/// township, and with a card, because somebody has to come back to them.
public record MatterErrand(Letterbox letterbox, Matter matter) implements Errand {
    @Override
    public String colour() {
        return "guides";
    }

    @Override
    public Sentence title() {
        return Sentence.of(matter == Matter.MEDIATION ? "voicebox.mediation" : "voicebox.legal");
    }

    @Override
    public Sentence invitation() {
        return Sentence.of(
                matter == Matter.MEDIATION ? "voicebox.mediationSay" : "voicebox.legalSay");
    }

    @Override
    public boolean choosesAudience() {
        return letterbox.reachesTownship();
    }

    @Override
    public Optional<Sentence> cardAskedFor() {
        return Optional.of(Sentence.of("voicebox.matterCard"));
    }

    @Override
    public Outcome keep(Said said) {
        Spoken spoken =
                new Spoken(said.file(), said.seconds(), Optional.empty(), Optional.of(matter));
        return WordErrand.outcome(letterbox.leave(spoken, said.to(), said.card()));
    }
}
