package org.yizhan.ledger.nodes;

import java.util.Optional;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.exchange.HubLink;

/// Where a terminal belongs.
///
/// @param hub whom it exchanges with; empty in a village that stands alone
public record Home(PlaceId place, Optional<HubLink> hub) {}
