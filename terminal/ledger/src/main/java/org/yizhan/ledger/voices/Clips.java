package org.yizhan.ledger.voices;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.domain.voices.Clip;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Keeps what was spoken for the terminals of a village. Safe for any thread, never for the UI's.
public final class Clips {
    private final Ledger ledger;
    private final Blobs blobs;
    private final PlaceId village;

    public Clips(Ledger ledger, Blobs blobs, PlaceId village) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.village = village;
    }

    /// Keeps a clip; one of the same text is replaced. When this returns, it is durable.
    ///
    /// @param sound an Opus file
    /// @throws IOException if the disk refuses the sound
    public void keep(Actor actor, String text, byte[] sound, int seconds) throws IOException {
        BlobRef kept = blobs.put(new ByteArrayInputStream(sound));
        record(actor, new Clip(text, Optional.of(new Voice(kept.toString(), seconds))));
    }

    /// Throws a clip away: the text is synthesised again.
    public void drop(Actor actor, String text) {
        record(actor, new Clip(text, Optional.empty()));
    }

    private void record(Actor actor, Clip clip) {
        ledger.record(
                village, actor, Draft.of(VoiceFacts.CLIP, VoiceFacts.clip(clip.text()), clip));
    }

    /// All there are in a village, by their texts.
    public static List<Entry<Clip>> of(Views views, PlaceId village) {
        return views.register(VoiceFacts.CLIP).list(village).stream()
                .filter(entry -> entry.value().voice().isPresent())
                .sorted(Comparator.comparing(entry -> entry.value().text()))
                .toList();
    }
}
