package org.yizhan.kiosk.notices;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Choices;
import org.yizhan.kiosk.frame.Choices.Choice;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life;
import org.yizhan.kiosk.navigation.Screen;

/// Village things: notices, money, rumours, who is here, weather and market.
public final class VillageScreen implements Screen {
    private final Kit kit;
    private final long missed;
    private final Node node;

    /// @param missed broadcasts that nobody can have heard here
    public VillageScreen(Kit kit, long missed) {
        this.kit = kit;
        this.missed = missed;
        node =
                Choices.of(
                        kit,
                        kit.say("notices.villageTitle"),
                        List.of(
                                new Choice(
                                        "village-notices",
                                        "village-notices",
                                        Sentence.of("notices.tile"),
                                        "village",
                                        new Destination.NoticeList(0)),
                                new Choice(
                                        "village-money",
                                        "village-money",
                                        Sentence.of("notices.moneyTile"),
                                        "guides",
                                        new Destination.MoneyList(0)),
                                new Choice(
                                        "village-rumours",
                                        "village-rumours",
                                        Sentence.of("notices.rumourTile"),
                                        "study",
                                        new Destination.RumourList(0)),
                                new Choice(
                                        "village-duty",
                                        "village-duty",
                                        Sentence.of("duty.tile"),
                                        "checkin",
                                        new Destination.DutyToday()),
                                new Choice(
                                        "village-weather",
                                        "village-weather",
                                        Sentence.of("almanac.bothTile"),
                                        "consultation",
                                        new Destination.WeatherShown()),
                                new Choice(
                                        "village-lively",
                                        "village-lively",
                                        Sentence.of("activities.livelyTile"),
                                        "message",
                                        new Life.HeritageChoices())));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("notices.villagePurpose");
    }

    @Override
    public Optional<Node> note() {
        Sentence said =
                missed == 0
                        ? Sentence.of("broadcast.tile")
                        : Sentence.of("broadcast.missedTile", "count", missed);
        return Optional.of(
                kit.button("broadcasts", said, new Destination.BroadcastList(0))
                        .looking(Note.of("megaphone", kit.say(said)), "bare"));
    }
}
