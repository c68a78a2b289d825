package org.yizhan.web.enrolment;

import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;

/// Gives codes for new terminals: the hub's own.
public interface CodeDesk {
    /// A code that works once, for ten minutes.
    ///
    /// @param label how staff call the terminal
    /// @param port where this hub listens
    /// @return the text to scan or type
    String offer(PlaceId place, String label, int port);

    /// A code as [#offer(PlaceId, String, int)], for a terminal that got another disk: whoever uses
    /// it takes its place.
    ///
    /// @param port where this hub listens
    /// @return empty if there is no such terminal
    Optional<String> replace(SubjectId terminal, int port);
}
