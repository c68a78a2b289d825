package org.yizhan.kiosk.residents;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.ReadingControls;
import org.yizhan.kiosk.frame.ReadingView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Destination.MyLines;
import org.yizhan.kiosk.navigation.Destination.MyPart;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.kiosk.voice.Reading;

/// Something of a person's own, read to them line by line.
public final class MyLinesScreen implements Screen {
    private final Kit kit;
    private final MyModel model;
    private final MyLines where;
    private final ZoneId zone;
    private final StackPane node = Print.stack("my-page");
    private final ChangeListener<Optional<Mine>> came = (_, _, now) -> now.ifPresent(this::read);
    private @Nullable Reading reading;

    /// @param zone the village's
    public MyLinesScreen(Kit kit, MyModel model, MyLines where, ZoneId zone) {
        this.kit = kit;
        this.model = model;
        this.where = where;
        this.zone = zone;
        node.getChildren()
                .setAll(Medallion.of("card", kit.say(title()), kit.say("residents.my.wait")));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of(
                switch (where.part()) {
                    case ATTENDED -> "residents.my.attendedPurpose";
                    case COMING -> "residents.my.comingPurpose";
                    case RECORDS -> "residents.my.recordsPurpose";
                });
    }

    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public void shown() {
        model.mine().addListener(came);
        model.begin(where.code());
    }

    @Override
    public void hidden() {
        model.mine().removeListener(came);
        model.end();
        Reading being = reading;
        if (being != null) {
            being.stop();
        }
        node.getChildren().clear();
    }

    private Sentence title() {
        return Sentence.of(
                switch (where.part()) {
                    case ATTENDED -> "residents.my.attendedTile";
                    case COMING -> "residents.my.comingTile";
                    case RECORDS -> "residents.my.recordsTile";
                });
    }

    private String picture() {
        return where.part() == MyPart.RECORDS ? "guide" : "calendar";
    }

    private void read(Mine mine) {
        MyWords words = new MyWords(kit, zone);
        List<String> lines =
                switch (where.part()) {
                    case ATTENDED -> words.attended(mine);
                    case COMING -> words.coming(mine);
                    case RECORDS -> words.records(mine);
                };
        Reading now = new Reading(kit.narrator(), lines);
        reading = now;
        VBox page =
                Print.column(
                        "notice",
                        Print.row(
                                "notice-head",
                                Picture.of(picture()).styled("notice-picture"),
                                Print.grow(Print.line(kit.say(title()), "screen-title"))),
                        Print.grow(Print.stack("notice-sheet", new ReadingView(now, false))),
                        new ReadingControls(kit, now));
        node.getChildren().setAll(page);
        now.state().addListener((_, _, state) -> show(state, page));
        now.begin(purpose());
    }

    private void show(Reading.State state, VBox page) {
        if (state == Reading.State.FINISHED) {
            node.getChildren().setAll(finished());
            kit.narrator().say(Sentence.of("residents.my.finished"));
        } else {
            node.getChildren().setAll(page);
        }
    }

    private Node finished() {
        return Medallion.of(
                "tick",
                kit.say(title()),
                kit.say("residents.my.finished"),
                Finished.ways(
                        kit,
                        Finished.way(
                                kit,
                                "my-again",
                                "again",
                                "screen.fromTheStart",
                                this::fromTheStart),
                        Finished.way(
                                kit,
                                "my-back",
                                "card",
                                "residents.my.back",
                                kit.navigator()::back)));
    }

    private void fromTheStart() {
        Reading being = reading;
        if (being != null) {
            being.fromTheStart();
        }
    }
}
