package org.yizhan.scan;

import org.yizhan.domain.texts.Sentence;

/// One thing a person could do so that the code becomes readable.
public enum ScanHint {
    NEARER("scan.hint.nearer"),
    FARTHER("scan.hint.farther"),
    TOO_DARK("scan.hint.tooDark"),
    GLARE("scan.hint.glare"),
    HOLD_STILL("scan.hint.holdStill"),
    PHONE_BRIGHTER("scan.hint.phoneBrighter");

    private final String key;

    ScanHint(String key) {
        this.key = key;
    }

    /// What screen and voice say.
    public Sentence sentence() {
        return Sentence.of(key);
    }
}
