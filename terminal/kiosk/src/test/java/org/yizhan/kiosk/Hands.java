package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhan.kiosk.attendance.Eyes;

/// Holds up cards.
final class Hands implements Eyes {
    private @Nullable Watcher watcher;

    @Override
    public void watch(Watcher now) {
        watcher = now;
    }

    final List<String> forgotten = new ArrayList<>();

    @Override
    public void forget(String code) {
        forgotten.add(code);
    }

    @Override
    public void close() {
        watcher = null;
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
