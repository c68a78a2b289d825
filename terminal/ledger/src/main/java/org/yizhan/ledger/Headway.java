package org.yizhan.ledger;

/// Hears how far a long step is; called by whoever takes it, so it does no work of its own.
@FunctionalInterface
public interface Headway {
    /// @param done of `all`
    void at(int done, int all);
}
