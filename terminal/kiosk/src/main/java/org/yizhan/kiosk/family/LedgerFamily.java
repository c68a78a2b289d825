package org.yizhan.kiosk.family;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.kiosk.recording.KeptMedia;
import org.yizhan.ledger.family.FamilyWords;
import org.yizhan.ledger.family.FamilyWords.Opened;
import org.yizhan.ledger.voicebox.PostResult;

/// Words from relatives in the village's ledger, opened with the terminal's own keys.
public record LedgerFamily(FamilyWords family, KeptMedia media) implements Family {
    @Override
    public List<Opened> words(HeldCode card) {
        return family.of(card.text());
    }

    @Override
    public int unheard(HeldCode card) {
        return family.unheard(card.text());
    }

    @Override
    public void heard(SubjectId word) {
        family.heard(word);
    }

    @Override
    public PostResult answer(SubjectId word, Spoken spoken, HeldCode card) {
        return family.answer(word, spoken.file(), spoken.seconds(), card.text());
    }

    @Override
    public Optional<short[]> sound(Voice voice) {
        return media.sound(voice);
    }

    @Override
    public Optional<byte[]> picture(String kept) {
        return media.file(kept);
    }
}
