package org.yizhan.web.needs;

import java.util.List;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Views;

/// What of one feature waits for a village's staff. Named where the pages are put together.
@FunctionalInterface
public interface Needs {
    /// Asked each time somebody opens Today: a few quick queries at most.
    List<Need> of(Views views, PlaceId place, Moment now);
}
