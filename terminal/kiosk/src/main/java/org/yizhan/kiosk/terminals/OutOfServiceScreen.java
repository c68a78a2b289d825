package org.yizhan.kiosk.terminals;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Whom;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;

/// The terminal cannot work: it says so, that nothing is lost, and whom to call.
public final class OutOfServiceScreen implements Screen {
    private final VBox node;

    /// @param whom who can be called; absent when even that cannot be read
    public OutOfServiceScreen(Kit kit, Optional<Shift> whom) {
        node =
                Medallion.of(
                        "wrench",
                        kit.say("screen.outOfServiceTitle"),
                        kit.say("screen.outOfService"));
        node.getStyleClass().addAll("out-of-service", "guides");
        whom.ifPresent(shift -> node.getChildren().add(Whom.of(shift)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Span span() {
        return Span.WHOLE;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("screen.outOfService");
    }
}
