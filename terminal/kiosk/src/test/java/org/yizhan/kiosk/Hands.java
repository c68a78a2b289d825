package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.kiosk.attendance.Eyes;

/// Holds up cards.
final class Hands implements Eyes {
    private @Nullable Watcher watcher;

    @Override
    public void watch(Watcher now) {
        watcher = now;
    }

    final List<HeldCode> forgotten = new ArrayList<>();

    @Override
    public void forget(HeldCode code) {
        forgotten.add(code);
    }

    @Override
    public void close() {
        watcher = null;
    }

    /// Holds up a card before the camera.
    void hold(HeldCode code) {
        Fx.run(() -> watcher().read(new Held(code, Evidence.CARD_CAMERA)));
        Fx.run(() -> {});
    }

    boolean watched() {
        return watcher != null;
    }

    Watcher watcher() {
        Watcher now = watcher;
        if (now == null) {
            throw new AssertionError("Nobody watches");
        }
        return now;
    }
}
