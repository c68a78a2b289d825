package org.yizhan.kiosk;

import org.yizhan.kiosk.activities.ActivityListScreen;
import org.yizhan.kiosk.activities.ActivityModel;
import org.yizhan.kiosk.activities.ActivityScreen;
import org.yizhan.kiosk.activities.Gatherings;
import org.yizhan.kiosk.family.FamilyErrand;
import org.yizhan.kiosk.family.FamilyListScreen;
import org.yizhan.kiosk.family.FamilyModel;
import org.yizhan.kiosk.family.FamilyScreen;
import org.yizhan.kiosk.heritage.Heritage;
import org.yizhan.kiosk.heritage.HeritageScreen;
import org.yizhan.kiosk.heritage.PieceChooseScreen;
import org.yizhan.kiosk.heritage.PieceErrand;
import org.yizhan.kiosk.heritage.PieceListScreen;
import org.yizhan.kiosk.heritage.PieceModel;
import org.yizhan.kiosk.heritage.PieceScreen;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.study.MyLessonsScreen;

/// Makes the screens of what the village does together, remembers, and says to its own. What a
/// destination names may be gone meanwhile: then its list opens.
final class LifeScreens {
    private final Sources sources;
    private final SpokenScreens spoken;

    LifeScreens(Sources sources, SpokenScreens spoken) {
        this.sources = sources;
        this.spoken = spoken;
    }

    Screen open(Kit kit, Life destination) {
        VillageLife life = sources.life();
        return switch (destination) {
            case Life.ActivityList list ->
                    new ActivityListScreen(kit, life.gatherings().coming(), list.page());
            case Life.ActivityRead read -> activity(kit, life.gatherings(), read);
            case Life.HeritageChoices _ -> new HeritageScreen(kit);
            case Life.PieceList list ->
                    new PieceListScreen(kit, list, life.heritage(), sources.tasks());
            case Life.PieceRead read -> piece(kit, life.heritage(), read);
            case Life.PieceChoose _ -> new PieceChooseScreen(kit);
            case Life.PieceSpeak speak ->
                    spoken.speak(kit, new PieceErrand(life.heritage(), speak.kind()));
            case Life.MyLessons list -> spoken.own(kit, list.code(), lessons(kit, list));
            case Life.FamilyList list -> spoken.own(kit, list.code(), family(kit, list));
            case Life.FamilyRead read -> spoken.own(kit, read.code(), word(kit, read));
            case Life.FamilySpeak speak ->
                    spoken.own(
                            kit,
                            speak.code(),
                            spoken.speak(kit, new FamilyErrand(life.family(), speak)));
        };
    }

    private Screen activity(Kit kit, Gatherings gatherings, Life.ActivityRead read) {
        ActivityModel.Parts parts =
                new ActivityModel.Parts(gatherings, spoken.card(), sources.tasks(), kit.narrator());
        return gatherings.coming().stream()
                .filter(planned -> planned.id().equals(read.activity()))
                .findFirst()
                .<Screen>map(planned -> new ActivityScreen(kit, new ActivityModel(planned, parts)))
                .orElseGet(() -> new ActivityListScreen(kit, gatherings.coming(), 0));
    }

    private Screen piece(Kit kit, Heritage heritage, Life.PieceRead read) {
        return heritage.released().stream()
                .filter(heard -> heard.id().equals(read.piece()))
                .findFirst()
                .<Screen>map(heard ->
                        new PieceScreen(
                                kit,
                                new PieceModel(heard, heritage, sources.tasks(), kit.narrator())))
                .orElseGet(() -> new HeritageScreen(kit));
    }

    private Screen lessons(Kit kit, Life.MyLessons list) {
        return new MyLessonsScreen(
                kit,
                list,
                new MyLessonsScreen.Shown(
                        sources.life().learning(),
                        sources.library(kit.narrator().language()),
                        sources.tasks()));
    }

    private Screen family(Kit kit, Life.FamilyList list) {
        return new FamilyListScreen(
                kit,
                list,
                new FamilyListScreen.Shown(
                        sources.life().family(),
                        sources.tasks(),
                        sources.station().clock().getZone()));
    }

    private Screen word(Kit kit, Life.FamilyRead read) {
        FamilyModel model =
                new FamilyModel(sources.life().family(), sources.tasks(), kit.narrator(), read);
        return new FamilyScreen(kit, model, read);
    }
}
