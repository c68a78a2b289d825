package org.yizhan.domain.cards;

import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;

/// A card given to a resident. A new card is a new number; a revoked one stays revoked.
///
/// @param number 10 digits, the card's part of its code
/// @param salt 16 random bytes, hexadecimal
/// @param secretHash SHA-256 over the salt's bytes and the secret's 20 ASCII digits, hexadecimal
/// @param medium absent on cards given before it was kept; those were printed
public record Card(
        String number,
        SubjectId resident,
        String salt,
        String secretHash,
        CardStatus status,
        Optional<CardMedium> medium) {
    /// The same card, taken back for good.
    public Card revoked() {
        return new Card(number, resident, salt, secretHash, CardStatus.REVOKED, medium);
    }
}
