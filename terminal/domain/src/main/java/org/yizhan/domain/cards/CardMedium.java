package org.yizhan.domain.cards;

/// What a code was given out as.
public enum CardMedium {
    /// A printed card.
    PRINTED,
    /// A picture to keep on a phone.
    PICTURE
}
