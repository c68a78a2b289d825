package org.yizhan.kiosk.frame;

import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.voice.Reading;

/// A screen that reads lines aloud, shows something beside each, and says when all was read.
public abstract class ReadAloud implements Screen {
    private final Kit kit;
    private final Reading reading;
    private final IntFunction<Node> beside;
    private final StackPane picture = Print.stack("aloud-picture");
    private final StackPane node = new StackPane();
    private final VBox page;
    private final ChangeListener<Number> turned = (_, _, _) -> turn();
    private final ChangeListener<Reading.State> changed = (_, _, now) -> show(now);

    /// @param head what stands above all lines
    /// @param beside what is shown with a line, by its number
    protected ReadAloud(Kit kit, Reading reading, Node head, IntFunction<Node> beside) {
        this.kit = kit;
        this.reading = reading;
        this.beside = beside;
        page =
                Print.column(
                        "notice", head, Print.grow(middle()), new ReadingControls(kit, reading));
        node.getChildren().setAll(page);
        turn();
    }

    private Node middle() {
        StackPane sheet = Print.stack("notice-sheet", new ReadingView(reading, true));
        return kit.glass().portrait()
                ? Print.column("aloud-middle", picture, Print.grow(sheet))
                : Print.row("aloud-middle", picture, Print.grow(sheet));
    }

    /// What is said before the first line.
    protected abstract Sentence opening();

    /// What is said after the last.
    protected abstract Sentence ending();

    /// What is shown after the last.
    protected abstract Node finished();

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public Optional<Node> note() {
        return Optional.empty();
    }

    @Override
    public void shown() {
        reading.line().addListener(turned);
        reading.state().addListener(changed);
        reading.begin(opening());
    }

    @Override
    public void hidden() {
        reading.line().removeListener(turned);
        reading.state().removeListener(changed);
        reading.stop();
    }

    private void turn() {
        picture.getChildren().setAll(beside.apply(reading.line().get()));
    }

    private void show(Reading.State state) {
        if (state == Reading.State.FINISHED) {
            node.getChildren().setAll(finished());
            kit.narrator().say(ending());
        } else {
            node.getChildren().setAll(page);
        }
    }
}
