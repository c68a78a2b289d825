package org.yizhan.kiosk.broadcast;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.broadcast.Aired;
import org.yizhan.domain.broadcast.Broadcast;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.QuietHours;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.broadcast.BroadcastFacts;
import org.yizhan.ledger.broadcast.Broadcasts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.settings.ViewSettings;
import org.yizhan.ledger.views.Views;
import org.yizhan.speech.sound.SoundFiles;

/// The broadcasts of the village and of the places it lies in. Safe for any thread.
public final class LedgerRadio implements Radio {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerRadio.class);

    private final Ledger ledger;
    private final Blobs blobs;
    private final Here here;
    private final Supplier<Now> now;

    /// Whose loudspeaker it is.
    ///
    /// @param terminal its node
    public record Here(PlaceId village, SubjectId terminal) {}

    /// What is to be known at every second.
    public record Now(List<Programme> programmes, QuietHours quiet) {
        public Now {
            programmes = List.copyOf(programmes);
        }
    }

    /// @param now as [#of] answers, kept at hand
    public LedgerRadio(Ledger ledger, Blobs blobs, Here here, Supplier<Now> now) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.here = here;
        this.now = now;
    }

    /// @param time when it is asked
    public static Now of(Views views, Here here, java.time.Instant time) {
        Broadcasts broadcasts = new Broadcasts(views);
        return new Now(
                broadcasts.heardIn(here.village(), time).stream()
                        .map(entry ->
                                new Programme(
                                        entry.subject(),
                                        entry.value(),
                                        broadcasts.isAired(
                                                here.village(), entry.subject(), here.terminal())))
                        .toList(),
                new ViewSettings(views, here.village()).get(QuietHours.SETTING));
    }

    @Override
    public List<Programme> programmes() {
        return now.get().programmes();
    }

    @Override
    public QuietHours quiet() {
        return now.get().quiet();
    }

    @Override
    public short[] recording(Broadcast broadcast) {
        if (broadcast.recording().isEmpty()) {
            return new short[0];
        }
        AtomicReference<short[]> sound = new AtomicReference<>(new short[0]);
        try {
            BlobRef ref = BlobRef.parse(broadcast.recording().get().recording());
            blobs.read(ref, in -> sound.set(SoundFiles.read(in.readAllBytes())));
        } catch (IOException e) {
            LOG.warn("A recorded broadcast cannot be read; its words are", e);
        }
        return sound.get();
    }

    @Override
    public void aired(SubjectId broadcast) {
        ledger.record(
                here.village(),
                new Actor.Program(),
                Draft.of(
                        BroadcastFacts.AIRED,
                        BroadcastFacts.aired(broadcast, here.terminal()),
                        new Aired(broadcast, here.terminal())));
    }
}
