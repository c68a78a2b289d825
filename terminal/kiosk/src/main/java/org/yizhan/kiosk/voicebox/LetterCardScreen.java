package org.yizhan.kiosk.voicebox;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.cards.CardModel;
import org.yizhan.kiosk.cards.CardPanel;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Destination.LetterList;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;

/// A card is held up to hear what was answered to its holder.
public final class LetterCardScreen implements Screen {
    private final Kit kit;
    private final CardModel model;
    private final CardPanel card;
    private final VBox node;

    public LetterCardScreen(Kit kit, CardModel model) {
        this.kit = kit;
        this.model = model;
        card = new CardPanel(kit, model);
        node =
                Print.column(
                        "speak-who",
                        Print.line(kit.say("voicebox.letters"), "screen-title"),
                        Print.line(kit.say("voicebox.lettersHold"), "speak-text"),
                        Print.grow(card));
        node.getStyleClass().add("message");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("voicebox.lettersHold");
    }

    @Override
    public void shown() {
        card.shown();
        model.begin(held -> kit.navigator().go(new LetterList(held.code(), 0)));
    }

    @Override
    public void hidden() {
        card.hidden();
        model.end();
    }
}
