package org.yizhan.kiosk.views;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.Subscription;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.views.Views;

/// One answer of the ledger, asked anew in the background when facts came. Safe for any thread.
///
/// @param <T> the answer, immutable
public final class Kept<T> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);

    private final Ledger ledger;
    private final Function<Views, T> question;
    private final Executor background;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Subscription subscription;
    private volatile T answer;

    /// Asks for the first time, on this thread.
    ///
    /// @param background one thread, on which the ledger is asked from then on
    public Kept(Ledger ledger, Executor background, Function<Views, T> question) {
        this.ledger = ledger;
        this.background = background;
        this.question = question;
        subscription = ledger.changed(_ -> renew());
        answer = ledger.read(question);
    }

    /// The last answer; returns at once.
    public T now() {
        return answer;
    }

    /// Asks again soon, as when a day has passed. Many calls in a row ask once.
    public void renew() {
        if (waiting.compareAndSet(false, true)) {
            try {
                background.execute(this::ask);
            } catch (RejectedExecutionException _) {
                LOG.debug("A fact came after the screens were closed");
            }
        }
    }

    /// Tells of every answer that differs from the one before, on the background's thread.
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    private void ask() {
        waiting.set(false); // what comes while it is being read is read once more
        try {
            T now = ledger.read(question);
            if (!now.equals(answer)) {
                answer = now;
                watchers.forEach(Runnable::run);
            }
        } catch (StorageException e) {
            LOG.error("The ledger did not answer; the last answer stays", e);
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}
