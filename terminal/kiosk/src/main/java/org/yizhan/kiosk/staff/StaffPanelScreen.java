package org.yizhan.kiosk.staff;

import java.util.List;
import javafx.scene.Node;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Choices;
import org.yizhan.kiosk.frame.Choices.Choice;
import org.yizhan.kiosk.navigation.Destination.StaffCorner;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Staffed.StaffFindings;
import org.yizhan.kiosk.navigation.Staffed.StaffMeeting;
import org.yizhan.kiosk.navigation.Staffed.StaffNetwork;
import org.yizhan.kiosk.navigation.Staffed.StaffVoices;
import org.yizhan.kiosk.navigation.Staffed.StaffVolume;

/// What staff look after at the screen.
final class StaffPanelScreen implements Screen {
    private final Node node;

    /// @param code of the card that opened it
    StaffPanelScreen(Kit kit, HeldCode code) {
        node =
                Choices.of(
                        kit,
                        kit.say("staff.panel.title"),
                        List.of(
                                choice(
                                        "staff.panel.findings",
                                        "wrench",
                                        "guides",
                                        new StaffFindings(code)),
                                choice(
                                        "staff.panel.meeting",
                                        "people",
                                        "checkin",
                                        new StaffMeeting(code)),
                                choice(
                                        "staff.panel.volume",
                                        "louder",
                                        "consultation",
                                        new StaffVolume(code)),
                                choice(
                                        "staff.panel.voices",
                                        "microphone",
                                        "message",
                                        new StaffVoices(code)),
                                choice(
                                        "staff.panel.network",
                                        "network",
                                        "study",
                                        new StaffNetwork(code)),
                                choice("staff.panel.pages", "key", "village", new StaffCorner())));
    }

    private static Choice choice(
            String word,
            String picture,
            String colour,
            org.yizhan.kiosk.navigation.Destination where) {
        return new Choice(
                word.replace("staff.panel.", "panel-"), picture, Sentence.of(word), colour, where);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("staff.panel.purpose");
    }
}
