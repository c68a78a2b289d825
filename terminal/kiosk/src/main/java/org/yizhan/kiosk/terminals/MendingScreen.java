package org.yizhan.kiosk.terminals;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.ledger.nodes.TerminalNode;

/// Part of the records was found damaged at the start: the screen says aloud that they are being
/// fetched from the county, and that the machine can be used meanwhile.
public final class MendingScreen implements Screen {
    private final VBox node;

    /// What stands on the glass when the records are open: this, as long as some are missing.
    public static Destination orIdle(TerminalNode node) {
        return node.isMending() ? new Destination.Mending() : new Destination.Idle();
    }

    public MendingScreen(Kit kit) {
        node = Medallion.of("wrench", kit.say("screen.mendingTitle"), kit.say("screen.mending"));
        node.getStyleClass().addAll("mending", "guides");
        node.getChildren()
                .add(
                        kit.button(
                                        "mending-close",
                                        Sentence.of("screen.understood"),
                                        kit.navigator()::idle)
                                .looking(
                                        Print.word(kit.say("screen.understood"), "button-word"),
                                        "wide",
                                        "loud"));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("screen.mending");
    }
}
