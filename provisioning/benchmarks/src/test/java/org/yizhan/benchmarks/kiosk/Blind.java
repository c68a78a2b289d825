package org.yizhan.benchmarks.kiosk;

import org.yizhan.domain.cards.HeldCode;
import org.yizhan.kiosk.attendance.Eyes;

/// Sees no card.
final class Blind implements Eyes {
    @Override
    public void watch(Watcher watcher) {}

    @Override
    public void forget(HeldCode code) {}

    @Override
    public void close() {}
}
