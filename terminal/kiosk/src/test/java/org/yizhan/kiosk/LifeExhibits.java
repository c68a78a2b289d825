package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yizhan.domain.activities.SignupResult;
import org.yizhan.domain.heritage.Piece.Kind;
import org.yizhan.domain.voicebox.Matter;
import org.yizhan.kiosk.Exhibits.Exhibit;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Life;

/// What the village does together, remembers, and says to its own, in every state.
final class LifeExhibits {
    private final List<Exhibit> all = new ArrayList<>();
    private final String side;
    private final Setting plain;

    private LifeExhibits(String side, Setting plain) {
        this.side = side;
        this.plain = plain.with(village -> village.recorder = Speaking.of(18, 9_000));
    }

    static List<Exhibit> of(String side, Setting plain) {
        LifeExhibits exhibits = new LifeExhibits(side, plain);
        exhibits.family();
        exhibits.heritage();
        exhibits.activities();
        exhibits.matters();
        return exhibits.all;
    }

    private void add(String name, Setting setting, Destination destination) {
        all.add(new Exhibit(name + side, setting, destination));
    }

    private Setting empty() {
        return plain.with(village -> village.life.empty = true);
    }

    private void family() {
        Destination list = new Life.FamilyList(InventedPeople.CARD, 0);
        add("my-lessons", plain, new Life.MyLessons(InventedPeople.CARD, 0));
        add("my-lessons-none", empty(), new Life.MyLessons(InventedPeople.CARD, 0));
        add("family", plain, list);
        add("family-none", empty(), list);
        add("family-photo", plain, new Life.FamilyRead(InventedPeople.CARD, InventedLife.DAUGHTER));
        add("family-voice", plain, new Life.FamilyRead(InventedPeople.CARD, InventedLife.SON));
        add(
                "family-written",
                plain,
                new Life.FamilyRead(InventedPeople.CARD, InventedLife.GRANDSON));
        add(
                "family-on-the-way",
                plain.with(village -> village.life.onTheWay = true),
                new Life.FamilyRead(InventedPeople.CARD, InventedLife.DAUGHTER));
        Destination speak =
                new Life.FamilySpeak(InventedPeople.CARD, InventedLife.DAUGHTER, "女儿小芳");
        add("family-speak", plain, speak);
        add(
                "family-answered",
                plain.pressed("speak-start").pressed("speak-stop").pressed("speak-send"),
                speak);
    }

    private void heritage() {
        add("heritage", plain, new Life.HeritageChoices());
        add("pieces", plain, new Life.PieceList(Kind.PHOTO, 0));
        add("pieces-none", empty(), new Life.PieceList(Kind.SONG, 0));
        add("piece-opera", plain, new Life.PieceRead(InventedLife.OPERA));
        add("piece-photo", plain, new Life.PieceRead(InventedLife.RESERVOIR));
        add("piece-choose", plain, new Life.PieceChoose());
        add(
                "piece-consent",
                plain.pressed("speak-start")
                        .pressed("speak-stop")
                        .pressed("speak-send")
                        .then(Show::look),
                new Life.PieceSpeak(Kind.SONG));
    }

    private void activities() {
        add("activities", plain, new Life.ActivityList(0));
        add("activities-none", empty(), new Life.ActivityList(0));
        Destination dumplings = new Life.ActivityRead(InventedLife.DUMPLINGS);
        add("activity", plain, dumplings);
        Setting held = plain.pressed("activity-sign").then(Show::look);
        add("activity-hold", held, dumplings);
        for (SignupResult result : SignupResult.values()) {
            add(
                    "activity-" + result.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    plain.with(village -> village.life.result = result)
                            .pressed("activity-sign")
                            .then(Show::hold),
                    dumplings);
        }
    }

    private void matters() {
        add("mediation", plain, new Destination.MatterSpeak(Matter.MEDIATION));
        add(
                "legal-card",
                plain.pressed("speak-start")
                        .pressed("speak-stop")
                        .pressed("speak-send")
                        .then(Show::look),
                new Destination.MatterSpeak(Matter.LEGAL));
    }
}
