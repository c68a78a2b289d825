package org.yizhan.kiosk.attendance;

import java.util.Optional;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.speech.sound.Chime;

/// How a result looks: never red, never a cross. Whoever cannot be taken is sent, kindly, to a
/// person.
///
/// @param style `welcome` or `kind`
/// @param large what stands largest: a name, or a few words
/// @param text what stands below it
/// @param chime heard before the words
record ResultLook(String style, Large large, Sentence text, Chime chime) {
    /// A name, shown as it is, or words.
    sealed interface Large {
        record Name(String name) implements Large {}

        record Words(Sentence words) implements Large {}
    }

    static ResultLook of(CheckinResult result) {
        return switch (result) {
            case CheckinResult.Accepted accepted ->
                    welcome(accepted.name(), "attendance.shown.accepted", Chime.ACCEPTED);
            case CheckinResult.AlreadyHere here ->
                    welcome(here.name(), "attendance.shown.alreadyHere", Chime.ALREADY);
            case CheckinResult.NoMeeting none ->
                    welcome(none.name(), "attendance.shown.noMeeting", Chime.ATTENTION);
            case CheckinResult.OtherVillage _ -> kind("attendance.shown.guest", result);
            case CheckinResult.Forged _, CheckinResult.Revoked _, CheckinResult.UnknownCard _ ->
                    kind("attendance.shown.seeStaff", result);
            case CheckinResult.NotACard _ -> kind("attendance.shown.otherCode", result);
            case CheckinResult.NotRecorded _ -> kind("attendance.shown.onceMore", result);
        };
    }

    /// The name of the picture beside it.
    String picture() {
        return style.equals("welcome") ? "tick" : "staff";
    }

    Optional<String> name() {
        return large instanceof Large.Name(String name) ? Optional.of(name) : Optional.empty();
    }

    private static ResultLook welcome(String name, String text, Chime chime) {
        return new ResultLook("welcome", new Large.Name(name), Sentence.of(text), chime);
    }

    private static ResultLook kind(String words, CheckinResult result) {
        Large large = new Large.Words(Sentence.of(words));
        return new ResultLook("kind", large, result.sentence(), Chime.REFUSED);
    }
}
