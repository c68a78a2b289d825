package org.yizhan.kiosk.terminals;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;

/// The records are still being opened, shortly after the machine was switched on: the screen that
/// was asked for comes by itself.
public final class OpeningScreen implements Screen {
    private final VBox node;

    public OpeningScreen(Kit kit) {
        node = Medallion.of("clock", kit.say("screen.openingTitle"), kit.say("screen.opening"));
        node.getStyleClass().add("guides");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("screen.opening");
    }
}
