package org.yizhan.kiosk.home;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.frame.TileFace;
import org.yizhan.kiosk.glass.EvenGrid;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.CheckinAlone;
import org.yizhan.kiosk.navigation.Destination.StudyList;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Service;

/// The six choices: each a picture, a word and a colour of its own.
public final class HomeScreen implements Screen {
    private static final Sentence WITHOUT_CAMERA = Sentence.of("attendance.noCamera");

    private final Kit kit;
    private final HomeModel model;
    private final VBox node;
    private final StackPane note = new StackPane();
    private final ChangeListener<Boolean> camera = (_, _, _) -> invite();

    public HomeScreen(Kit kit, HomeModel model) {
        this.kit = kit;
        this.model = model;
        invite();
        EvenGrid tiles = new EvenGrid(kit.glass().portrait() ? 2 : 3, 6);
        tiles.getStyleClass().add("tiles");
        for (Service service : Service.values()) {
            tiles.put(tile(service));
        }
        node =
                Print.column(
                        "home",
                        Print.line(kit.say("home.question"), "screen-title"),
                        Print.grow(tiles));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("home.purpose");
    }

    @Override
    public Optional<Node> note() {
        return Optional.of(note);
    }

    @Override
    public void shown() {
        model.camera().addListener(camera);
        model.begin();
    }

    @Override
    public void hidden() {
        model.camera().removeListener(camera);
        model.end();
    }

    /// A card is asked for only while it can be read.
    private void invite() {
        Node invitation =
                model.camera().get()
                        ? Note.of("card", kit.say("home.cardHint"))
                        : kit.button("no-camera", WITHOUT_CAMERA, this::explain)
                                .looking(
                                        Note.of(
                                                "camera-broken",
                                                kit.say("attendance.noCameraTitle")),
                                        "bare");
        note.getChildren().setAll(invitation);
    }

    private void explain() {
        kit.narrator().say(WITHOUT_CAMERA);
    }

    private TapButton tile(Service service) {
        VBox face = TileFace.of("home-" + service.word(), kit.say(service.title()));
        return kit.button("home-" + service.word(), service.title(), where(service))
                .looking(face, "tile", service.word());
    }

    private static Destination where(Service service) {
        return switch (service) {
            case STUDY -> new StudyList(0);
            case CHECKIN -> new CheckinAlone();
            case VILLAGE -> new Destination.VillageNews();
            case GUIDES -> new Destination.HelpChoices();
            case MESSAGE -> new Destination.LeaveWord();
            case CONSULTATION -> new Destination.PollList(0);
        };
    }
}
