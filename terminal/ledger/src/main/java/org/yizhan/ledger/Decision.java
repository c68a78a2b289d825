package org.yizhan.ledger;

import org.yizhan.ledger.views.Views;

/// Decides on the views as they are at this moment; nothing else is written meanwhile.
@FunctionalInterface
public interface Decision<T> {
    Decided<T> decide(Views views);
}
