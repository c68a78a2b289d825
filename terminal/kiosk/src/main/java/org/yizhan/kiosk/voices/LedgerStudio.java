package org.yizhan.kiosk.voices;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.domain.voices.Clip;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.branches.Members;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voices.Clips;
import org.yizhan.speech.voices.ClipShelf;

/// The clips of the village, for the studio and for the voice. Safe for any thread.
public final class LedgerStudio implements Studio, ClipShelf {
    private final Ledger ledger;
    private final Blobs blobs;
    private final PlaceId village;
    private final Surroundings around;

    /// What it is joined to.
    ///
    /// @param clips as [#of(Views, PlaceId)] answers, kept at hand
    /// @param holder whose card a code is
    public record Surroundings(
            Supplier<Map<String, Voice>> clips, Function<HeldCode, Optional<SubjectId>> holder) {}

    public LedgerStudio(Ledger ledger, Blobs blobs, PlaceId village, Surroundings around) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.village = village;
        this.around = around;
    }

    /// What was spoken, by its text without punctuation.
    public static Map<String, Voice> of(Views views, PlaceId village) {
        Map<String, Voice> clips = new HashMap<>();
        for (Entry<Clip> entry : Clips.of(views, village)) {
            entry.value()
                    .voice()
                    .ifPresent(voice -> clips.put(ClipShelf.bare(entry.value().text()), voice));
        }
        return Map.copyOf(clips);
    }

    @Override
    public String name() {
        return "村里的录音";
    }

    @Override
    public Set<String> texts() {
        return around.clips().get().keySet();
    }

    @Override
    public byte[] read(String bare) throws IOException {
        Voice voice = around.clips().get().get(bare);
        if (voice == null) {
            throw new IOException("The clip was thrown away");
        }
        AtomicReference<byte[]> sound = new AtomicReference<>(new byte[0]);
        BlobRef ref = BlobRef.parse(voice.recording());
        if (!blobs.read(ref, in -> sound.set(in.readAllBytes()))) {
            throw new IOException("The clip has not come here yet");
        }
        return sound.get();
    }

    @Override
    public Set<String> recorded() {
        return texts();
    }

    @Override
    public List<String> names() {
        return ledger.read(views -> {
            Residents residents = new Residents(views);
            List<SubjectId> people = new ArrayList<>();
            new Members(views).current(village).forEach(entry -> people.add(entry.subject()));
            new Cards(views).list(village).forEach(entry -> people.add(entry.value().resident()));
            Set<String> names = new LinkedHashSet<>();
            people.forEach(person ->
                    residents.find(village, person).ifPresent(who -> names.add(who.name())));
            return List.copyOf(names);
        });
    }

    @Override
    public void keep(HeldCode code, String text, byte[] sound, int seconds) throws IOException {
        Optional<SubjectId> who = around.holder().apply(code);
        if (who.isPresent()) {
            new Clips(ledger, blobs, village)
                    .keep(new Actor.Resident(who.get()), text, sound, seconds);
        }
    }
}
