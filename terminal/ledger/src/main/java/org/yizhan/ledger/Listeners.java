package org.yizhan.ledger;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who wants to hear of changes. Safe for any thread.
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<Consumer<Set<Change>>> all = new CopyOnWriteArrayList<>();

    Subscription add(Consumer<Set<Change>> listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    void tell(Set<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        for (Consumer<Set<Change>> listener : all) {
            try {
                listener.accept(changes);
            } catch (RuntimeException e) {
                LOG.error("A listener failed", e); // what was recorded stays recorded
            }
        }
    }
}
