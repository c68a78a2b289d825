package org.yizhan.kiosk.voicebox;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.voicebox.Letters;
import org.yizhan.ledger.voicebox.Letters.Letter;
import org.yizhan.ledger.voicebox.PostResult;
import org.yizhan.ledger.voicebox.Postbox;
import org.yizhan.ledger.voicebox.Postbox.Spoken;
import org.yizhan.speech.sound.SoundFiles;

/// Messages in the village's ledger, their sound beside it.
public record LedgerLetterbox(Postbox postbox, Letters letters, Blobs blobs) implements Letterbox {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerLetterbox.class);

    @Override
    public boolean reachesTownship() {
        return postbox.reachesTownship();
    }

    @Override
    public boolean asksForCard() {
        return postbox.asksForCard();
    }

    @Override
    public PostResult leave(Spoken spoken, Audience to, Optional<HeldCode> card) {
        return postbox.leave(spoken, to, card.map(HeldCode::text));
    }

    @Override
    public List<Letter> letters(HeldCode card) {
        return letters.of(card.text());
    }

    @Override
    public int unheard(HeldCode card) {
        return letters.unheard(card.text());
    }

    @Override
    public Optional<short[]> sound(Voice voice) {
        AtomicReference<byte[]> file = new AtomicReference<>(new byte[0]);
        try {
            boolean here =
                    blobs.read(BlobRef.parse(voice.recording()), in -> file.set(in.readAllBytes()));
            return here ? Optional.of(SoundFiles.read(file.get())) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("A recording cannot be read", e);
            return Optional.empty();
        }
    }

    @Override
    public void heard(SubjectId answer) {
        letters.heard(answer);
    }
}
