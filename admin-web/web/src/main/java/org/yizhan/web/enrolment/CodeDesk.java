package org.yizhan.web.enrolment;

import org.yizhan.domain.places.PlaceId;

/// Gives codes for new terminals: the hub's own.
@FunctionalInterface
public interface CodeDesk {
    /// A code that works once, for ten minutes.
    ///
    /// @param label how staff call the terminal
    /// @param port where this hub listens
    /// @return the text to scan or type
    String offer(PlaceId place, String label, int port);
}
