package org.yizhan.web.needs;

import java.util.List;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Views;

/// Reasons of one feature to call villages. Named where the pages are put together.
@FunctionalInterface
public interface Reasons {
    /// All villages within a place at once: a county has up to a thousand, so never a query a
    /// village.
    List<Reason> within(Views views, PlaceId place, Moment now);
}
