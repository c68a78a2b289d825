package org.yizhan.web.residents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Portrait;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.domain.voices.Clip;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voices.VoiceFacts;
import org.yizhan.speech.utterances.Reading;
import org.yizhan.web.sounds.Spoken;

/// How a person is known by eye and ear.
///
/// @param picture the blob of a photograph
/// @param voice their name as it was recorded, which the terminals then say
/// @param sound their name as the terminal says it, such as `shàn yǒng fú`
public record Likeness(Optional<String> picture, Optional<Voice> voice, String sound) {
    static Likeness of(Views views, PlaceId place, SubjectId id, Resident resident) {
        return new Likeness(
                views.register(ResidentFacts.PORTRAIT)
                        .find(place, id)
                        .map(entry -> entry.value())
                        .flatMap(Portrait::picture),
                views.register(VoiceFacts.CLIP)
                        .find(place, VoiceFacts.clip(resident.name()))
                        .map(entry -> entry.value())
                        .flatMap(Clip::voice),
                sound(resident));
    }

    /// How the name is read.
    static Reading reading(Resident resident) {
        return new Reading(resident.name(), resident.nameReading().orElse(""));
    }

    private static String sound(Resident resident) {
        return Spoken.of(0, resident.name(), List.of(reading(resident))).signs().stream()
                .map(Spoken.Sign::sound)
                .filter(sound -> !sound.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
