package org.yizhan.domain.cards;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yizhan.domain.places.PlaceId;

/// What a card's QR code holds: 41 decimal digits, so that the QR numeric mode fits them in version
/// 2 at level Q and no input method, Caps Lock or keyboard layout can change them: format 2,
/// township 9, card 10, secret 20.
///
/// @param township 9 digits
/// @param card 10 digits, the number of the card within the township
/// @param secret 20 random digits; only their salted hash is stored
public record CardCode(String township, String card, String secret) {
    /// How many digits there are in all.
    public static final int LENGTH = 41;

    /// How many of the last digits of a card's number are its short number, which people can
    /// remember.
    public static final int SHORT = 4;

    /// The only format so far.
    private static final String FORMAT = "10";

    private static final Pattern DIGITS = Pattern.compile("10(\\d{9})(\\d{10})(\\d{20})");

    /// @throws IllegalArgumentException if a part has the wrong number of digits
    public CardCode {
        if (!DIGITS.matcher(FORMAT + township + card + secret).matches()
                || township.length() != 9
                || card.length() != 10) {
            throw new IllegalArgumentException("Not the parts of a card code");
        }
    }

    /// Reads a scanned text; empty if it is not a card's code.
    public static Optional<CardCode> parse(String scanned) {
        var digits = DIGITS.matcher(scanned);
        return digits.matches()
                ? Optional.of(new CardCode(digits.group(1), digits.group(2), digits.group(3)))
                : Optional.empty();
    }

    /// The last digits of the card's number, for people to remember and to type.
    public String shortNumber() {
        return card.substring(card.length() - SHORT);
    }

    /// The 41 digits for the QR code.
    public String digits() {
        return FORMAT + township + card + secret;
    }

    public PlaceId townshipId() {
        return new PlaceId(township);
    }

    /// Never shows the secret, so that a code in a log gives nothing away.
    @Override
    public String toString() {
        return "CardCode[" + township + " " + card + "]";
    }
}
