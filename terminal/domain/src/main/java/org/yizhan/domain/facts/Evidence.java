package org.yizhan.domain.facts;

import org.yizhan.domain.texts.Sentence;

/// How a record was obtained. It is shown wherever the record is.
public enum Evidence {
    /// A card, or its picture on a phone, was read by the terminal's camera.
    CARD_CAMERA("attendance.evidence.cardCamera"),
    /// A card was read by a scanner on the terminal.
    CARD_SCANNER("attendance.evidence.cardScanner"),
    /// A phone opened the rolling code on the terminal's screen.
    PHONE_HERE("attendance.evidence.phoneHere"),
    /// A member living away took part by phone. Never counted as present.
    REMOTE("attendance.evidence.remote"),
    /// Staff entered it on the page (补签).
    STAFF_ENTRY("attendance.evidence.staffEntry"),
    /// Staff photographed the card elsewhere and uploaded the picture.
    CARD_PHOTOGRAPHED("attendance.evidence.cardPhotographed");

    private final String key;

    Evidence(String key) {
        this.key = key;
    }

    /// Whether it shows that the person was there. Taking part by phone from elsewhere does not.
    public boolean isPresence() {
        return this != REMOTE;
    }

    public Sentence sentence() {
        return Sentence.of(key);
    }
}
