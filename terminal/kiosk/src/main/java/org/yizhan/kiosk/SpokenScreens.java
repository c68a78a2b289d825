package org.yizhan.kiosk;

import org.yizhan.kiosk.cards.CardModel;
import org.yizhan.kiosk.errands.Errand;
import org.yizhan.kiosk.errands.SpeakModel;
import org.yizhan.kiosk.errands.SpeakScreen;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.recording.RecordingModel;
import org.yizhan.kiosk.voicebox.LetterCardScreen;
import org.yizhan.kiosk.voicebox.LetterListModel;
import org.yizhan.kiosk.voicebox.LetterListScreen;
import org.yizhan.kiosk.voicebox.LetterModel;
import org.yizhan.kiosk.voicebox.LetterScreen;
import org.yizhan.kiosk.voicebox.WordErrand;

/// Makes the screens people speak to.
final class SpokenScreens {
    private final Sources sources;

    SpokenScreens(Sources sources) {
        this.sources = sources;
    }

    Screen open(Kit kit, Destination.Spoken destination) {
        return switch (destination) {
            case Destination.LeaveWord _ -> speak(kit, new WordErrand(sources.letterbox()));
            case Destination.Letters _ -> new LetterCardScreen(kit, card());
            case Destination.LetterList list ->
                    new LetterListScreen(kit, letters(list.code()), list.page());
            case Destination.LetterRead read -> letter(kit, read);
        };
    }

    private CardModel card() {
        return new CardModel(sources.eyes(), sources.tasks());
    }

    private Screen speak(Kit kit, Errand errand) {
        RecordingModel recording =
                new RecordingModel(sources.recorder(), sources.tasks(), kit.narrator());
        return new SpeakScreen(
                kit,
                new SpeakModel(
                        errand,
                        new SpeakModel.Parts(recording, card(), sources.tasks(), kit.narrator())));
    }

    private LetterListModel letters(String code) {
        return new LetterListModel(
                sources.letterbox(), sources.tasks(), code, sources.station().clock().getZone());
    }

    private Screen letter(Kit kit, Destination.LetterRead read) {
        return new LetterScreen(
                kit, new LetterModel(letters(read.code()), read.message(), kit.narrator()));
    }
}
