package org.yizhan.kiosk.staff;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Tasks;

/// Rings to be touched in their middle, one after the other; a dot stays where each was felt.
final class TouchPictureScreen implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(TouchPictureScreen.class);

    private final Kit kit;
    private final Care care;
    private final Tasks tasks;
    private final Region ring = new Region();
    private final Pane glass = new Pane();
    private final Label words = Print.line("", "touch-words");
    private final TapButton again;
    private final Node node;
    private TouchPicture picture = new TouchPicture();

    TouchPictureScreen(Kit kit, Care care, Tasks tasks) {
        this.kit = kit;
        this.care = care;
        this.tasks = tasks;
        ring.getStyleClass().add("touch-ring");
        ring.setMouseTransparent(true);
        glass.getStyleClass().add("notice-sheet");
        glass.setId("touch-picture");
        glass.setAccessibleText(kit.say("staff.panel.touch"));
        glass.setOnMouseReleased(this::touched);
        again = again();
        HBox ways = Print.row("volume-ways", again);
        ways.setAlignment(Pos.CENTER);
        node =
                Print.column(
                        "notice",
                        Print.line(kit.say("staff.panel.touch"), "screen-title"),
                        words,
                        Print.grow(glass),
                        ways);
        begin();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return picture.left() > 0
                ? Sentence.of("staff.touch.purpose", "left", picture.left())
                : verdict();
    }

    private void begin() {
        picture = new TouchPicture();
        glass.getChildren().setAll(ring);
        again.setVisible(false); // its place is kept: the sheet stays as large as it is
        words.setText(kit.say(purpose()));
        place();
    }

    private void place() {
        TouchPicture.Spot mark = picture.mark();
        ring.layoutXProperty()
                .bind(
                        glass.widthProperty()
                                .multiply(mark.x())
                                .subtract(ring.widthProperty().divide(2)));
        ring.layoutYProperty()
                .bind(
                        glass.heightProperty()
                                .multiply(mark.y())
                                .subtract(ring.heightProperty().divide(2)));
    }

    private void touched(MouseEvent finger) {
        if (picture.left() == 0 || !kit.taps().accept()) {
            return;
        }
        double mm = 1 / kit.glass().px(1);
        picture.touch(
                new TouchPicture.Spot(
                        finger.getX() / glass.getWidth(), finger.getY() / glass.getHeight()),
                new TouchPicture.Size(glass.getWidth() * mm, glass.getHeight() * mm));
        dot(finger.getX(), finger.getY());
        if (picture.left() > 0) {
            place();
        } else {
            end();
        }
        words.setText(kit.say(purpose()));
        kit.narrator().say(purpose());
    }

    private void dot(double x, double y) {
        Region dot = new Region();
        dot.getStyleClass().add("touch-felt");
        dot.setMouseTransparent(true);
        dot.layoutXProperty().bind(dot.widthProperty().divide(-2).add(x));
        dot.layoutYProperty().bind(dot.heightProperty().divide(-2).add(y));
        glass.getChildren().add(dot);
    }

    private void end() {
        glass.getChildren().remove(ring);
        again.setVisible(true);
        int worst = picture.worst();
        tasks.run(
                () -> {
                    care.touched(worst);
                    return worst;
                },
                _ -> {},
                failure -> LOG.error("How the glass is touched could not be kept", failure));
    }

    private TapButton again() {
        return Finished.way(kit, "touch-again", "again", "staff.touch.again", this::restart);
    }

    private void restart() {
        begin();
        kit.narrator().say(purpose());
    }

    private Sentence verdict() {
        return switch (picture.verdict()) {
            case RIGHT -> Sentence.of("staff.touch.right", "millimetres", picture.worst());
            case BESIDE -> Sentence.of("staff.touch.beside", "millimetres", picture.worst());
            case TURNED -> Sentence.of("staff.touch.turned");
        };
    }
}
