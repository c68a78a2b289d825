package org.yizhan.ledger.views;

import java.time.Instant;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Stamp;

/// A value and where it comes from.
///
/// @param fact the fact that says so
/// @param author the node that wrote it
public record Entry<B>(
        PlaceId place,
        SubjectId subject,
        B value,
        FactId fact,
        Stamp time,
        Actor actor,
        long author) {
    public Instant at() {
        return time.at();
    }
}
