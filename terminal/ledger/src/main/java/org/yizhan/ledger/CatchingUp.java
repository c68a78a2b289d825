package org.yizhan.ledger;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.ledger.storage.Storage;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.streams.FactStore;
import org.yizhan.ledger.streams.SealedFacts;
import org.yizhan.ledger.views.Applying;

/// Brings the views up to date with the facts: nothing after a usual start, a few facts after a
/// crash, all of them where the views are lost or were made by another program.
final class CatchingUp {
    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);
    private static final int AT_ONCE = 1_000;

    private final Storage storage;
    private final LedgerParts parts;

    CatchingUp(Storage storage, LedgerParts parts) {
        this.storage = storage;
        this.parts = parts;
    }

    /// @return how many facts' effects were missing
    long run() {
        return storage.write((facts, views) -> {
            storage.holdAll(facts);
            OptionalLong known = parts.tables().progress(views);
            if (known.isPresent() && storage.isOne()) {
                return 0L; // every fact was committed together with its effect
            }
            if (known.isEmpty()) {
                parts.tables().create(views);
            }
            return run(new FactStore(facts, parts.cipher()), views, known.orElse(0));
        });
    }

    private long run(FactStore store, Handle views, long after) {
        long done = after;
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            SealedFacts next = store.sealedAfter(done, AT_ONCE);
            Future<List<FactStore.Arrived>> opening = beside.submit(next::open);
            while (!next.isEmpty()) {
                done = next.last();
                List<FactStore.Arrived> some = result(opening);
                next = store.sealedAfter(done, AT_ONCE);
                opening = beside.submit(next::open); // while these are applied
                apply(store, views, some);
            }
        }
        parts.tables().reached(views, done);
        return done - after;
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Facts of this node cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException("Interrupted while the views were made", e);
        }
    }

    /// Nearly always all of them can be applied; only where one cannot, they are taken one by one.
    private void apply(FactStore store, Handle views, List<FactStore.Arrived> some) {
        Applying applying = parts.applying();
        views.savepoint("some");
        try {
            some.forEach(arrived -> applying.applyTrusting(store, views, arrived));
        } catch (RuntimeException e) {
            LOG.info("One of {} facts cannot be applied; looking closer", some.size(), e);
            views.rollbackToSavepoint("some");
            some.forEach(arrived -> applying.apply(store, views, arrived));
        }
        views.releaseSavepoint("some");
    }
}
