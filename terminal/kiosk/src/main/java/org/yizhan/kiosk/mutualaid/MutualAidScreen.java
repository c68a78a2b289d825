package org.yizhan.kiosk.mutualaid;

import java.util.List;
import javafx.scene.Node;
import org.yizhan.domain.mutualaid.Offer.Kind;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Choices;
import org.yizhan.kiosk.frame.Choices.Choice;
import org.yizhan.kiosk.navigation.Destination.OfferList;
import org.yizhan.kiosk.navigation.Destination.OfferSpeak;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;

/// Neighbours help each other: offer, ask, or hear what others said.
public final class MutualAidScreen implements Screen {
    private final Node node;

    public MutualAidScreen(Kit kit) {
        node =
                Choices.of(
                        kit,
                        kit.say("mutualaid.title"),
                        List.of(
                                new Choice(
                                        "aid-can",
                                        "hand",
                                        Sentence.of("mutualaid.canHelp"),
                                        "checkin",
                                        new OfferSpeak(Kind.CAN_HELP)),
                                new Choice(
                                        "aid-needs",
                                        "people",
                                        Sentence.of("mutualaid.needsHelp"),
                                        "message",
                                        new OfferSpeak(Kind.NEEDS_HELP)),
                                new Choice(
                                        "aid-listen",
                                        "speaker",
                                        Sentence.of("mutualaid.listen"),
                                        "village",
                                        new OfferList(0))));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("mutualaid.purpose");
    }
}
