package org.yizhan.kiosk.navigation;

import java.util.Optional;
import javafx.scene.Node;
import org.yizhan.domain.texts.Sentence;

/// One screen: nodes bound to a model. Made when a person comes, gone when they leave.
public interface Screen {
    /// The content. The same node at every call.
    Node node();

    /// What this screen is for and what to do now: spoken when it opens and by the help button.
    Sentence purpose();

    /// How much of the glass it takes.
    default Span span() {
        return Span.FRAMED;
    }

    /// What stands between home and help at the foot.
    default Optional<Node> note() {
        return Optional.empty();
    }

    /// Whether the purpose is spoken by itself when the screen opens. A screen nobody is using, or
    /// one that reads at once, stays quiet.
    default boolean speaksOnOpening() {
        return true;
    }

    /// The person sees it now. Paired with [#hidden()].
    default void shown() {}

    /// The person sees it no longer: gives back every subscription, wipes what is personal.
    default void hidden() {}

    /// Once a second while it is shown.
    default void tick() {}

    /// How much of the glass a screen takes.
    enum Span {
        /// Between the name above and the buttons below.
        FRAMED,
        /// All of it.
        WHOLE
    }
}
