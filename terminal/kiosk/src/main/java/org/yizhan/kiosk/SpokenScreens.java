package org.yizhan.kiosk;

import java.util.function.Function;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.kiosk.cards.CardModel;
import org.yizhan.kiosk.cards.OwnScreen;
import org.yizhan.kiosk.errands.Errand;
import org.yizhan.kiosk.errands.SpeakModel;
import org.yizhan.kiosk.errands.SpeakScreen;
import org.yizhan.kiosk.meetings.LeaveErrand;
import org.yizhan.kiosk.mutualaid.MutualAidScreen;
import org.yizhan.kiosk.mutualaid.OfferErrand;
import org.yizhan.kiosk.mutualaid.OfferListModel;
import org.yizhan.kiosk.mutualaid.OfferListScreen;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.polls.PollListScreen;
import org.yizhan.kiosk.polls.PollModel;
import org.yizhan.kiosk.polls.PollScreen;
import org.yizhan.kiosk.polls.TopicErrand;
import org.yizhan.kiosk.recording.RecordingModel;
import org.yizhan.kiosk.voicebox.LetterCardScreen;
import org.yizhan.kiosk.voicebox.LetterListModel;
import org.yizhan.kiosk.voicebox.LetterListScreen;
import org.yizhan.kiosk.voicebox.LetterModel;
import org.yizhan.kiosk.voicebox.LetterScreen;
import org.yizhan.kiosk.voicebox.MatterErrand;
import org.yizhan.kiosk.voicebox.WordErrand;
import org.yizhan.ledger.polls.Polls.Asked;

/// Makes the screens people speak to.
final class SpokenScreens {
    private final Sources sources;

    SpokenScreens(Sources sources) {
        this.sources = sources;
    }

    Screen open(Kit kit, Destination.Spoken destination) {
        return switch (destination) {
            case Destination.LeaveWord _ -> speak(kit, new WordErrand(sources.letterbox()));
            case Destination.LeaveSpeak leave ->
                    own(
                            kit,
                            leave.code(),
                            speak(
                                    kit,
                                    new LeaveErrand(
                                            sources.answers(), leave.meeting(), leave.code())));
            case Destination.MutualAid _ -> new MutualAidScreen(kit);
            case Destination.OfferSpeak offer ->
                    speak(kit, new OfferErrand(sources.neighbours(), offer.kind()));
            case Destination.OfferList list -> offers(kit, list.page());
            case Destination.PollList list ->
                    new PollListScreen(kit, sources.ballots(), list.page());
            case Destination.PollAnswer answer ->
                    asked(kit, answer.poll(), asked -> poll(kit, asked));
            case Destination.TopicSpeak topic ->
                    asked(kit, topic.topic(), asked -> speak(kit, topic(asked)));
            case Destination.MatterSpeak matter ->
                    speak(kit, new MatterErrand(sources.letterbox(), matter.matter()));
            case Destination.Letters _ -> new LetterCardScreen(kit, card());
            case Destination.LetterList list ->
                    own(
                            kit,
                            list.code(),
                            new LetterListScreen(kit, letters(list.code()), list.page()));
            case Destination.LetterRead read -> own(kit, read.code(), letter(kit, read));
        };
    }

    /// What was asked may be gone meanwhile: then the list opens.
    private Screen asked(Kit kit, SubjectId poll, Function<Asked, Screen> screen) {
        return sources.ballots().asked().stream()
                .filter(asked -> asked.id().equals(poll))
                .findFirst()
                .map(screen)
                .orElseGet(() -> new PollListScreen(kit, sources.ballots(), 0));
    }

    private Screen poll(Kit kit, Asked asked) {
        PollModel.Parts parts =
                new PollModel.Parts(sources.ballots(), card(), sources.tasks(), kit.narrator());
        return new PollScreen(kit, new PollModel(asked, parts));
    }

    private TopicErrand topic(Asked asked) {
        return new TopicErrand(sources.letterbox(), asked.id(), asked.poll());
    }

    private Screen offers(Kit kit, int page) {
        OfferListModel model =
                new OfferListModel(
                        sources.neighbours(), sources.letterbox(), sources.tasks(), kit.narrator());
        return new OfferListScreen(kit, model, page);
    }

    CardModel card() {
        return new CardModel(sources.eyes(), sources.tasks());
    }

    /// A screen that another person's card ends.
    Screen own(Kit kit, HeldCode code, Screen screen) {
        return new OwnScreen(
                screen,
                code,
                new OwnScreen.Watch(sources.eyes(), sources.tasks(), kit.navigator()));
    }

    /// The steps of an errand.
    Screen speak(Kit kit, Errand errand) {
        RecordingModel recording =
                new RecordingModel(sources.recorder(), sources.tasks(), kit.narrator());
        return new SpeakScreen(
                kit,
                new SpeakModel(
                        errand,
                        new SpeakModel.Parts(recording, card(), sources.tasks(), kit.narrator())));
    }

    private LetterListModel letters(HeldCode code) {
        return new LetterListModel(
                sources.letterbox(), sources.tasks(), code, sources.station().clock());
    }

    private Screen letter(Kit kit, Destination.LetterRead read) {
        return new LetterScreen(
                kit, new LetterModel(letters(read.code()), read.message(), kit.narrator()));
    }
}
