package org.yizhan.kiosk.heritage;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.MountedPhoto;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.frame.ShelfView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.heritage.Heritage.Heard;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life.PieceList;
import org.yizhan.kiosk.navigation.Life.PieceRead;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.pictures.Picture;

/// The songs, operas, stories or photographs that staff released.
public final class PieceListScreen implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(PieceListScreen.class);

    /// Pixels of a small photograph, at most.
    private static final double SMALL = 360;

    private final Kit kit;
    private final PieceList where;
    private final Heritage heritage;
    private final Tasks tasks;
    private final Map<String, StackPane> places = new HashMap<>();
    private final Shelf<Heard> shelf;
    private final Node node;
    private boolean open;

    public PieceListScreen(Kit kit, PieceList where, Heritage heritage, Tasks tasks) {
        this.kit = kit;
        this.where = where;
        this.heritage = heritage;
        this.tasks = tasks;
        shelf =
                Shelf.of(
                        heritage.released().stream()
                                .filter(heard -> heard.piece().kind() == where.kind())
                                .toList(),
                        where.page());
        node = shelf.items().isEmpty() ? empty() : list();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of(shelf.items().isEmpty() ? "heritage.none" : "heritage.choose");
    }

    @Override
    public void shown() {
        open = true;
        shelf.items().forEach(this::load);
    }

    @Override
    public void hidden() {
        open = false;
    }

    /// Small photographs come into their places as they are read from the disk.
    private void load(Heard heard) {
        heard.piece()
                .picture()
                .ifPresent(kept ->
                        tasks.run(
                                () -> heritage.picture(kept),
                                file -> file.ifPresent(found -> put(heard, found)),
                                failure -> LOG.warn("A photograph cannot be read", failure)));
    }

    private void put(Heard heard, byte[] file) {
        StackPane place = places.get(heard.id().toString());
        Image image = new Image(new ByteArrayInputStream(file), SMALL, SMALL, true, true);
        if (open && place != null && !image.isError()) {
            place.getStyleClass().add("thumbnail");
            place.getChildren().setAll(new MountedPhoto(image));
        }
    }

    private String title() {
        return kit.say(HeritageScreen.tile(where.kind()));
    }

    private Node list() {
        return Print.column(
                "list",
                Print.line(title(), "screen-title"),
                Print.grow(
                        ShelfView.of(
                                kit, shelf, this::row, page -> new PieceList(where.kind(), page))));
    }

    private Node empty() {
        VBox message =
                Medallion.of(
                        HeritageScreen.picture(where.kind()), title(), kit.say("heritage.none"));
        message.getStyleClass().add(HeritageScreen.colour(where.kind()));
        return message;
    }

    private TapButton row(Heard heard) {
        String by = kit.say(Sentence.of("heritage.by", "name", heard.piece().by()));
        StackPane place =
                Print.stack(
                        "row-picture",
                        Picture.of(HeritageScreen.picture(where.kind())).styled("row-drawing"));
        places.put(heard.id().toString(), place);
        HBox face =
                Print.row(
                        "row-face", place, Print.grow(RowWords.of(kit, heard.piece().title(), by)));
        return new TapButton(
                        kit.taps(),
                        "piece-" + heard.id(),
                        heard.piece().title(),
                        () -> kit.navigator().go(new PieceRead(heard.id())))
                .looking(face, "row-choice", HeritageScreen.colour(where.kind()));
    }
}
