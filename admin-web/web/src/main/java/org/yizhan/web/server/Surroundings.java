package org.yizhan.web.server;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.yizhan.domain.places.PlaceId;

/// What every page needs to know about the node it is on.
public interface Surroundings {
    /// The place whose pages are opened first.
    PlaceId home();

    /// What people call a place; empty if this node does not hold it.
    Optional<String> nameOf(PlaceId place);

    /// Whether this node is a hub: many places, no screen of its own.
    boolean isHub();

    InstantSource clock();

    ZoneId zone();
}
