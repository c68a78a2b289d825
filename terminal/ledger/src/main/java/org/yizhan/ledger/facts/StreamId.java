package org.yizhan.ledger.facts;

import org.yizhan.domain.places.PlaceId;

/// One author's facts about one place: the unit whose sequence is gapless and whose headers form a
/// chain.
///
/// @param author the random id a node writes under until it is restored, cloned or rolled back
public record StreamId(PlaceId place, long author) {}
