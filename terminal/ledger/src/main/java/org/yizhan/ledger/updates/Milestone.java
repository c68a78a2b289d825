package org.yizhan.ledger.updates;

/// Told before each step that changes the disk, so that a test can cut the power there.
@FunctionalInterface
interface Milestone {
    Milestone NONE = _ -> {};

    void before(String step);
}
