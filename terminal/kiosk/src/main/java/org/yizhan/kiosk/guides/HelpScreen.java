package org.yizhan.kiosk.guides;

import java.util.List;
import javafx.scene.Node;
import org.yizhan.domain.guides.Guide.Kind;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Matter;
import org.yizhan.kiosk.frame.Choices;
import org.yizhan.kiosk.frame.Choices.Choice;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;

/// Getting things done: guides, the law, mediation, neighbours, and whom to call.
public final class HelpScreen implements Screen {
    private final Node node;

    public HelpScreen(Kit kit) {
        node =
                Choices.of(
                        kit,
                        kit.say("guides.title"),
                        List.of(
                                new Choice(
                                        "help-service",
                                        "home-guides",
                                        Sentence.of("guides.serviceTile"),
                                        "guides",
                                        new Destination.GuideList(Kind.SERVICE, 0)),
                                new Choice(
                                        "help-legal",
                                        "help-legal",
                                        Sentence.of("guides.legalTile"),
                                        "village",
                                        new Destination.GuideList(Kind.LEGAL, 0)),
                                new Choice(
                                        "help-mediation",
                                        "help-mediation",
                                        Sentence.of("voicebox.mediation"),
                                        "consultation",
                                        new Destination.MatterSpeak(Matter.MEDIATION)),
                                new Choice(
                                        "help-law",
                                        "help-law",
                                        Sentence.of("voicebox.legal"),
                                        "study",
                                        new Destination.MatterSpeak(Matter.LEGAL)),
                                new Choice(
                                        "help-aid",
                                        "hand",
                                        Sentence.of("mutualaid.tile"),
                                        "message",
                                        new Destination.MutualAid()),
                                new Choice(
                                        "help-duty",
                                        "village-duty",
                                        Sentence.of("guides.dutyTile"),
                                        "checkin",
                                        new Destination.DutyToday())));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("guides.purpose");
    }
}
