package org.yizhan.kiosk.voices;

import java.util.List;
import javafx.scene.Node;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voices.Prompts;
import org.yizhan.kiosk.frame.Choices;
import org.yizhan.kiosk.frame.Choices.Choice;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Staffed.StaffLessons;
import org.yizhan.kiosk.navigation.Staffed.StaffRecord;
import org.yizhan.speech.voices.ClipShelf;

/// What the village speaks itself: the terminal's prompts, names, and its own lessons.
final class VoicesScreen implements Screen {
    private final int recorded;
    private final int count;
    private final Node node;

    /// @param code of the card that opened it
    VoicesScreen(Kit kit, Studio studio, HeldCode code) {
        List<String> prompts = Prompts.of(kit.narrator().texts());
        count = prompts.size();
        recorded =
                (int)
                        prompts.stream()
                                .filter(text -> studio.recorded().contains(ClipShelf.bare(text)))
                                .count();
        node =
                Choices.of(
                        kit,
                        kit.say("voices.title"),
                        List.of(
                                new Choice(
                                        "voices-prompts",
                                        "speaker",
                                        Sentence.of("voices.prompts"),
                                        "message",
                                        new StaffRecord(code, false)),
                                new Choice(
                                        "voices-names",
                                        "people",
                                        Sentence.of("voices.names"),
                                        "checkin",
                                        new StaffRecord(code, true)),
                                new Choice(
                                        "voices-lessons",
                                        "book",
                                        Sentence.of("study.recite.title"),
                                        "study",
                                        new StaffLessons(code, 0))));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("voices.purpose", "recorded", recorded, "count", count);
    }
}
