package org.yizhan.domain.facts;

import org.yizhan.domain.texts.Sentence;

/// How a record was obtained. It is shown wherever the record is.
public enum Evidence {
    /// A printed card was read by the terminal's camera.
    CARD_CAMERA("attendance.evidence.cardCamera"),
    /// The picture of a code, on a phone's screen, was read by the terminal's camera.
    CARD_PICTURE("attendance.evidence.cardPicture"),
    /// A card was read by a scanner on the terminal.
    CARD_SCANNER("attendance.evidence.cardScanner"),
    /// The short number of a card was typed at the terminal.
    SHORT_NUMBER("attendance.evidence.shortNumber"),
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
