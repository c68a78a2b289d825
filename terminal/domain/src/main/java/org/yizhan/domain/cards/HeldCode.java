package org.yizhan.domain.cards;

import java.util.Optional;

/// What was held up to a terminal: a card's code, or whatever else a stranger's QR code says. It is a
/// secret wherever it goes, so that no place, message or log that carries it can give it away.
///
/// @param text as it was read
public record HeldCode(String text) {
    /// Nothing was held up.
    public static final HeldCode NONE = new HeldCode("");

    /// The card it may be; empty where it is none.
    public Optional<CardCode> card() {
        return CardCode.parse(text);
    }

    /// Never shows the text.
    @Override
    public String toString() {
        return "HeldCode";
    }
}
