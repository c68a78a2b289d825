package org.yizhan.domain.cards;

import org.yizhan.domain.places.PlaceId;

/// An entry of the township's directory of cards, by which a terminal tells a guest from a forgery
/// and a stranger. It names nobody.
///
/// @param number 10 digits
/// @param salt as in [Card]
/// @param secretHash as in [Card]
public record CardListing(
        String number, String salt, String secretHash, PlaceId village, CardStatus status) {}
