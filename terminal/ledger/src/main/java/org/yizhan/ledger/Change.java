package org.yizhan.ledger;

import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;

/// Something in the views is different now.
///
/// @param type the name of the fact type that changed it
public record Change(PlaceId place, String type, SubjectId subject) {}
