package org.yizhan.kiosk.heritage;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.ListScreen;
import org.yizhan.kiosk.frame.MountedPhoto;
import org.yizhan.kiosk.frame.Row;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.heritage.Heritage.Heard;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life.PieceList;
import org.yizhan.kiosk.navigation.Life.PieceRead;
import org.yizhan.kiosk.navigation.Tasks;

/// The songs, operas, stories or photographs that staff released.
public final class PieceListScreen extends ListScreen<Heard> {
    private static final Logger LOG = LoggerFactory.getLogger(PieceListScreen.class);

    /// Pixels of a small photograph, at most.
    private static final double SMALL = 360;

    private final PieceList where;
    private final Heritage heritage;
    private final Tasks tasks;
    private final Map<String, StackPane> places = new HashMap<>();
    private boolean open;

    public PieceListScreen(Kit kit, PieceList where, Heritage heritage, Tasks tasks) {
        super(
                kit,
                Shelf.of(
                        heritage.released().stream()
                                .filter(heard -> heard.piece().kind() == where.kind())
                                .toList(),
                        where.page()),
                new Words(
                        Sentence.of(HeritageScreen.tile(where.kind())),
                        Sentence.of("heritage.choose"),
                        Sentence.of("heritage.none")),
                new Empty(
                        HeritageScreen.picture(where.kind()),
                        Sentence.of(HeritageScreen.tile(where.kind())),
                        HeritageScreen.colour(where.kind())));
        this.where = where;
        this.heritage = heritage;
        this.tasks = tasks;
    }

    @Override
    protected Destination page(int page) {
        return new PieceList(where.kind(), page);
    }

    @Override
    public void shown() {
        open = true;
        shelf().items().forEach(this::load);
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

    @Override
    protected TapButton row(Heard heard) {
        String title = heard.piece().title();
        String by = kit().say(Sentence.of("heritage.by", "name", heard.piece().by()));
        StackPane place = Row.picture(HeritageScreen.picture(where.kind()));
        places.put(heard.id().toString(), place);
        return new Row("piece-" + heard.id(), title, HeritageScreen.colour(where.kind()))
                .leading(kit(), place, RowWords.of(title, by), new PieceRead(heard.id()));
    }
}
