package org.yizhan.ledger.nodes;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Change;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.LedgerParts;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.storage.SoundFile;
import org.yizhan.ledger.storage.TerminalStorage;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.ledger.streams.FactStore;

/// A terminal's ledger with the snapshot it starts from, written anew at the end and now and then
/// in between, so that a start after a power cut is quick as well; and after a start that was not,
/// or a village whose power is cut every evening would start later every morning.
final class TerminalLedger implements AutoCloseable {
    private static final int CHANGES_BETWEEN_SNAPSHOTS = 5_000;

    /// Applying more facts than this at the start is worth a new snapshot.
    private static final int FACTS_WORTH_A_SNAPSHOT = 250;

    private final TerminalStorage storage;
    private final Ledger ledger;
    private final Snapshot snapshot;
    private final Optional<Damage> damage;
    private final AtomicInteger changes = new AtomicInteger();
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("snapshot").daemon().factory());

    private TerminalLedger(
            TerminalStorage storage, Ledger ledger, Snapshot snapshot, Optional<Damage> damage) {
        this.damage = damage;
        this.storage = storage;
        this.ledger = ledger;
        this.snapshot = snapshot;
        ledger.changed(this::changed);
        if (ledger.caughtUp() > FACTS_WORTH_A_SNAPSHOT) {
            writer.execute(() -> snapshot.write(storage));
        }
    }

    /// @param own the places in whose streams this terminal writes
    static TerminalLedger open(
            NodeFolder folder, NodeSetup setup, BodyCipher cipher, Predicate<PlaceId> own) {
        Snapshot snapshot = Snapshot.reading(folder.snapshot(), cipher); // meanwhile
        Optional<Path> aside = SoundFile.setAsideIfDamaged(folder.facts());
        TerminalStorage storage = TerminalStorage.open(folder.facts());
        try {
            Optional<Damage> damage =
                    aside.map(file -> Damage.mend(file, storage, cipher, setup, own));
            snapshot.restore(storage);
            Ledger ledger = new Ledger(storage, parts(setup, cipher));
            ledger.facts(FactStore::last).ifPresent(last -> setup.clock().passed(last.time()));
            return new TerminalLedger(storage, ledger, snapshot, damage);
        } catch (RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    static LedgerParts parts(NodeSetup setup, BodyCipher cipher) {
        return LedgerParts.of(
                cipher,
                setup.clock(),
                setup.ids(),
                Features.types(),
                Features.views(),
                setup.program());
    }

    /// After an erasure the old snapshot still holds what was erased: it is replaced at once.
    private void changed(Set<Change> now) {
        if (now.stream().anyMatch(one -> one.type().equals(FactTypes.ERASURE.name()))) {
            changes.set(0);
            snapshot.write(storage);
        } else if (changes.addAndGet(now.size()) >= CHANGES_BETWEEN_SNAPSHOTS) {
            changes.set(0);
            writer.execute(() -> snapshot.write(storage));
        }
    }

    Ledger ledger() {
        return ledger;
    }

    /// What was found broken at the start.
    Optional<Damage> damage() {
        return damage;
    }

    @Override
    public void close() {
        writer.close();
        snapshot.write(storage);
        ledger.close();
    }
}
