package org.yizhan.web.residents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.yizhan.content.pictures.Photographs;
import org.yizhan.content.pictures.UnreadablePicture;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Portrait;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.settings.LedgerSettings;
import org.yizhan.ledger.voices.Clips;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;
import org.yizhan.web.sounds.PhoneSounds;
import org.yizhan.web.sounds.PreviewVoice;

/// A person's photograph, and their name by ear: as the terminal says it, and as they say it
/// themselves.
public final class LikenessPages {
    private static final int MOST_PICTURE = 12 * 1024 * 1024;
    private static final int LONGEST_NAME_SECONDS = 15;

    private final Ledger ledger;
    private final Blobs blobs;
    private final PreviewVoice voice;

    /// @param home the place whose voice is heard
    public LikenessPages(Ledger ledger, Blobs blobs, PlaceId home) {
        this.ledger = ledger;
        this.blobs = blobs;
        voice = new PreviewVoice(() -> new LedgerSettings(ledger, home));
    }

    public List<Route> routes() {
        var who = ResidentPages.PERSONAL;
        String one = "/at/{place}/residents/{resident}";
        return List.of(
                Route.get(one + "/portrait.jpg", who, this::picture),
                Route.upload(one + "/portrait", who, this::keepPicture, MOST_PICTURE),
                Route.post(one + "/portrait/remove", who, this::removePicture),
                Route.get(one + "/name.wav", who, this::say),
                Route.get(one + "/name.ogg", who, this::clip),
                Route.upload(one + "/name", who, this::keepClip, PhoneSounds.MOST_BYTES),
                Route.post(one + "/name/remove", who, this::removeClip));
    }

    private Person person(Visit visit) {
        return ledger.read(views -> People.of(views, visit.place()))
                .find(visit.subject("resident"))
                .orElseThrow(Refused::notFound);
    }

    private Likeness likeness(Visit visit) {
        Person person = person(visit);
        return ledger.read(
                views -> Likeness.of(views, visit.place(), person.id(), person.resident()));
    }

    private Answer back(Visit visit) {
        return new Answer.Redirect(visit.at("/residents/" + visit.subject("resident")));
    }

    private Answer picture(Visit visit) throws IOException {
        return file(likeness(visit).picture(), "portrait.jpg", "image/jpeg");
    }

    private Answer clip(Visit visit) throws IOException {
        return file(likeness(visit).voice().map(Voice::recording), "name.ogg", "audio/ogg");
    }

    private Answer file(Optional<String> blob, String name, String type) throws IOException {
        BlobRef ref = blob.map(BlobRef::parse).orElseThrow(Refused::notFound);
        return new Answer.Download(name, type, blobs.whole(ref).orElseThrow(Refused::notFound));
    }

    private Answer keepPicture(Visit visit) throws IOException {
        Person person = person(visit);
        Form.Upload file = visit.form().upload("picture").orElseThrow(Refused::badForm);
        try {
            BlobRef kept = blobs.put(new ByteArrayInputStream(Photographs.portrait(file.bytes())));
            record(visit, person, new Portrait(Optional.of(kept.toString())));
        } catch (UnreadablePicture e) {
            return Problems.problem(
                    422, "residents.portrait.unreadable", "residents.portrait.unreadable.todo");
        }
        return back(visit);
    }

    private Answer removePicture(Visit visit) {
        record(visit, person(visit), new Portrait(Optional.empty()));
        return back(visit);
    }

    private void record(Visit visit, Person person, Portrait portrait) {
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                Draft.of(ResidentFacts.PORTRAIT, person.id(), portrait));
    }

    private Answer say(Visit visit) {
        Resident resident = person(visit).resident();
        byte[] wav =
                voice.say(resident.name(), List.of(Likeness.reading(resident)))
                        .orElseThrow(() ->
                                new Refused(
                                        Problems.problem(
                                                404,
                                                "residents.name.silent",
                                                "residents.name.silent.todo")));
        return new Answer.Download("name.wav", "audio/wav", wav);
    }

    private Answer keepClip(Visit visit) throws IOException {
        Person person = person(visit);
        Optional<PhoneSounds.Said> said =
                visit.form()
                        .upload("sound")
                        .flatMap(file -> PhoneSounds.read(file.bytes()))
                        .filter(sound -> sound.seconds() <= LONGEST_NAME_SECONDS);
        if (said.isEmpty()) {
            return Problems.problem(
                    422, "residents.name.unreadable", "residents.name.unreadable.todo");
        }
        clips(visit)
                .keep(
                        visit.staff().actor(),
                        person.name(),
                        said.get().file(),
                        said.get().seconds());
        return back(visit);
    }

    private Answer removeClip(Visit visit) {
        clips(visit).drop(visit.staff().actor(), person(visit).name());
        return back(visit);
    }

    /// The village's own clips: what is kept there the terminals say from then on.
    private Clips clips(Visit visit) {
        return new Clips(ledger, blobs, visit.place());
    }
}
