package org.yizhan.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.storage.Storage;
import org.yizhan.ledger.streams.FactStore;
import org.yizhan.ledger.streams.HaveVector;
import org.yizhan.ledger.views.Registers;
import org.yizhan.ledger.views.Views;

/// Everything that changes is a fact; what anyone sees is computed from facts. Safe for any thread.
public final class Ledger implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final Storage storage;
    private final LedgerParts parts;
    private final Composing composing;
    private final Arriving arriving;
    private final List<Consumer<Set<Change>>> listeners = new CopyOnWriteArrayList<>();
    private volatile long author;

    /// Brings the views up to date with the facts; on a large ledger without a snapshot that takes
    /// seconds.
    ///
    /// @param storage closed together with the ledger
    public Ledger(Storage storage, LedgerParts parts) {
        this.storage = storage;
        this.parts = parts;
        composing = new Composing(parts.ids(), parts.clock(), parts.codec());
        arriving = new Arriving(parts);
        author = storage.write((facts, _) -> NodeState.author(facts, parts.ids()));
        catchUp();
    }

    private void catchUp() {
        storage.write((facts, views) -> {
            long from = parts.tables().progress(views).orElse(-1L);
            if (from < 0) {
                parts.tables().create(views);
                from = 0;
            }
            FactStore store = store(facts);
            long last = from;
            try (Stream<FactStore.Arrived> missing = store.arrivedAfter(from)) {
                for (FactStore.Arrived arrived : (Iterable<FactStore.Arrived>) missing::iterator) {
                    parts.applying().apply(store, views, arrived);
                    last = arrived.arrival();
                }
            }
            parts.tables().reached(views, last);
            return last;
        });
    }

    /// Decides and writes in one step. When it returns, the facts survive a power cut; only then
    /// may a screen or a voice say that it is done.
    ///
    /// @throws org.yizhan.ledger.storage.StorageException if nothing could be written; then nothing
    ///     was
    public <T> T record(PlaceId place, Actor actor, Decision<T> decision) {
        Set<Change> changes = new LinkedHashSet<>();
        T answer =
                storage.write((facts, handle) -> {
                    Decided<T> decided = decision.decide(new Views(handle, parts.codec()));
                    FactStore store = store(facts);
                    for (Draft<?> draft : decided.drafts()) {
                        changes.add(change(write(store, handle, place, actor, draft)));
                    }
                    return decided.answer();
                });
        tell(changes);
        return answer;
    }

    private FactHeader write(
            FactStore store, Handle views, PlaceId place, Actor actor, Draft<?> draft) {
        Fact fact =
                composing.compose(
                        store, new Registers(views), new StreamId(place, author), actor, draft);
        FactStore.Arrived arrived = store.append(fact);
        parts.applying().applyOwn(store, views, fact);
        parts.tables().reached(views, arrived.arrival());
        return fact.header();
    }

    /// Asks the views.
    public <T> T read(Function<Views, T> query) {
        return storage.readViews(handle -> query.apply(new Views(handle, parts.codec())));
    }

    /// Tells `listener` of changes, after they are durable, on the thread that made them.
    public Subscription changed(Consumer<Set<Change>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(Set<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        for (Consumer<Set<Change>> listener : listeners) {
            try {
                listener.accept(changes);
            } catch (RuntimeException e) {
                LOG.error("A listener failed", e); // what was recorded stays recorded
            }
        }
    }

    private static Change change(FactHeader header) {
        return new Change(header.stream().place(), header.type(), header.subject());
    }

    /// The id this node writes under.
    public long author() {
        return author;
    }

    /// Goes on under a new id, because facts this node does not remember stand under the old one:
    /// it was restored or rolled back.
    public void renewAuthor() {
        author = storage.write((facts, _) -> NodeState.renewAuthor(facts, parts.ids()));
    }

    /// Keeps a word that is this node's own affair, beside the facts.
    public void remember(String name, String value) {
        storage.write((facts, _) -> {
            NodeState.put(facts, name, value);
            return value;
        });
    }

    /// What [#remember(String, String)] kept.
    public Optional<String> remembered(String name) {
        return storage.read((facts, _) -> NodeState.get(facts, name));
    }

    /// What this node has.
    public HaveVector have() {
        return storage.read((facts, _) -> store(facts).have());
    }

    /// Asks the streams; what is returned must not hold on to the store.
    public <T> T facts(Function<FactStore, T> query) {
        return storage.read((facts, _) -> query.apply(store(facts)));
    }

    /// Takes in facts from another node, durably. What is here already is left alone, what does not
    /// follow is left out.
    ///
    /// @param came streams in any order, each stream's facts in sequence
    public Arrivals accept(List<Fact> came) {
        List<FactHeader> applied = new ArrayList<>();
        Arrivals arrivals =
                storage.write(
                        (facts, views) -> arriving.accept(store(facts), views, came, applied));
        Set<Change> changes = new LinkedHashSet<>();
        applied.forEach(header -> changes.add(change(header)));
        tell(changes);
        return arrivals;
    }

    private FactStore store(Handle facts) {
        return new FactStore(facts, parts.cipher());
    }

    @Override
    public void close() {
        storage.close();
    }
}
