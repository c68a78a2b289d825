package org.yizhan.kiosk.cards;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.Eyes.Glimpse;
import org.yizhan.kiosk.attendance.Mirror;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;

/// The mirror in which a card is held up, and below it what would help; without a camera, the
/// scanner is left.
public final class CardPanel extends VBox {
    private final Kit kit;
    private final CardModel model;
    private final Mirror mirror = new Mirror();
    private final Label hint = Print.line("", "checkin-hint");
    private final ChangeListener<Optional<Glimpse>> seen = (_, _, now) -> mirror.show(now);
    private final ChangeListener<Optional<Sentence>> helped = (_, _, _) -> help();
    private final ChangeListener<Boolean> camera = (_, _, _) -> help();

    public CardPanel(Kit kit, CardModel model) {
        this.kit = kit;
        this.model = model;
        getStyleClass().add("card-panel");
        setAlignment(Pos.CENTER);
        getChildren().addAll(Print.grow(mirror), hint);
        help();
    }

    /// Paired with [#hidden()].
    public void shown() {
        model.glimpse().addListener(seen);
        model.hint().addListener(helped);
        model.camera().addListener(camera);
        help();
    }

    public void hidden() {
        model.glimpse().removeListener(seen);
        model.hint().removeListener(helped);
        model.camera().removeListener(camera);
    }

    private void help() {
        boolean works = model.camera().get();
        mirror.setVisible(works);
        mirror.setManaged(works);
        Sentence usual = Sentence.of(works ? "attendance.here" : "attendance.useScanner");
        hint.setText(kit.say(works ? model.hint().get().orElse(usual) : usual));
    }
}
