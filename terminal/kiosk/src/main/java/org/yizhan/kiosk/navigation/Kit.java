package org.yizhan.kiosk.navigation;

import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.glass.Taps;
import org.yizhan.kiosk.voice.Narrator;

/// What every screen is built with.
public record Kit(Glass glass, Narrator narrator, Navigator navigator, Taps taps) {
    /// A sentence in the person's language.
    public String say(Sentence sentence) {
        return narrator.texts().render(sentence);
    }

    /// A text without arguments in the person's language.
    public String say(String key) {
        return narrator.texts().get(key);
    }

    /// Something to touch, called by a text in the person's language.
    public TapButton button(String id, Sentence said, Runnable action) {
        return new TapButton(taps, id, say(said), action);
    }

    /// Something to touch that leads somewhere.
    public TapButton button(String id, Sentence said, Destination destination) {
        return button(id, said, () -> navigator.go(destination));
    }
}
