package org.yizhan.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.storage.Storage;
import org.yizhan.ledger.storage.StorageException;
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
    private final Listeners listeners = new Listeners();
    private final long caughtUp;
    private volatile long author;

    /// Brings the views up to date with the facts; on a large ledger without a snapshot that takes
    /// seconds.
    ///
    /// @param storage closed together with the ledger
    public Ledger(Storage storage, LedgerParts parts) {
        this.storage = storage;
        this.parts = parts;
        composing = new Composing(parts.ids(), parts.clock(), parts.codec());
        caughtUp = new CatchingUp(storage, parts).run();
        author = storage.write((facts, _) -> NodeState.author(facts, parts.ids()));
    }

    /// How many facts had to be applied to the views when it was opened.
    public long caughtUp() {
        return caughtUp;
    }

    /// Decides and writes in one step. When it returns, the facts survive a power cut; only then
    /// may a screen or a voice say that it is done.
    ///
    /// @throws org.yizhan.ledger.storage.StorageException if nothing could be written; then nothing
    ///     was
    public <T> T record(PlaceId place, Actor actor, Decision<T> decision) {
        return record(place, actor, decision, (_, _) -> {});
    }

    /// The same for thousands of facts at once, of which somebody wants to hear how far they are.
    /// None of them counts before all of them do.
    public <T> T record(PlaceId place, Actor actor, Decision<T> decision, Headway headway) {
        List<FactHeader> changed = new ArrayList<>();
        T answer =
                write(
                        List.of(place),
                        (facts, views) -> {
                            Decided<T> decided = decision.decide(new Views(views, parts.codec()));
                            int written = 0;
                            for (Draft<?> draft : decided.drafts()) {
                                StreamId stream = new StreamId(place, author(facts));
                                changed.addAll(write(store(facts), views, stream, actor, draft));
                                headway.at(++written, decided.drafts().size());
                            }
                            return decided.answer();
                        });
        changed(changed);
        return answer;
    }

    /// Writes facts that need no decision, in one step. When it returns, they survive a power cut.
    ///
    /// @throws org.yizhan.ledger.storage.StorageException if nothing could be written; then nothing
    ///     was
    public void record(PlaceId place, Actor actor, Draft<?>... drafts) {
        record(place, actor, _ -> Decided.of(true, drafts));
    }

    private List<FactHeader> write(
            FactStore store, Handle views, StreamId stream, Actor actor, Draft<?> draft) {
        Fact fact = composing.compose(store, new Registers(views), stream, actor, draft);
        FactStore.Arrived arrived = store.append(fact);
        List<FactHeader> changed = parts.applying().applyOwn(store, views, fact);
        reached(views, arrived.arrival());
        return changed;
    }

    /// Work that writes facts of these places, while nobody else does.
    private <T> T write(Collection<PlaceId> places, BiFunction<Handle, Handle, T> work) {
        return storage.write((facts, views) -> {
            storage.hold(facts, places);
            if (storage.isOne() && !parts.tables().areOurs(views)) {
                throw new StorageException("Another version of this program keeps the views now");
            }
            return work.apply(facts, views);
        });
    }

    /// Facts and views in one database never differ; there is nothing to keep count of.
    private void reached(Handle views, long arrival) {
        if (!storage.isOne()) {
            parts.tables().reached(views, arrival);
        }
    }

    /// Asks the views.
    public <T> T read(Function<Views, T> query) {
        return storage.readViews(handle -> query.apply(new Views(handle, parts.codec())));
    }

    /// Tells `listener` of changes, after they are durable, on the thread that made them.
    public Subscription changed(Consumer<Set<Change>> listener) {
        return listeners.add(listener);
    }

    private void changed(List<FactHeader> headers) {
        Set<Change> changes = new LinkedHashSet<>();
        for (FactHeader header : headers) {
            changes.add(new Change(header.stream().place(), header.type(), header.subject()));
        }
        if (headers.stream().anyMatch(header -> header.type().equals(FactTypes.ERASURE.name()))) {
            storage.forget();
        }
        listeners.tell(changes);
    }

    /// How often this node found that it had been restored, cloned or rolled back.
    public int renewals() {
        return storage.read((facts, _) -> Math.max(0, NodeState.authors(facts) - 1));
    }

    /// The id this node writes under.
    public long author() {
        return author;
    }

    /// Another program on the same database may have renewed it.
    private long author(Handle facts) {
        author = NodeState.author(facts, parts.ids());
        return author;
    }

    /// Goes on under a new id, because other facts than this node remembers stand under the old
    /// one: it was restored, cloned or rolled back.
    public void renewAuthor() {
        author = storage.write((facts, _) -> NodeState.renewAuthor(facts, parts.ids()));
    }

    /// Looks at what another node has of what this node wrote. Where that is more than this node
    /// remembers, or something else, this node goes on as a new author.
    ///
    /// @return whether it did
    public boolean compare(HaveVector theirs) {
        boolean other =
                facts(store ->
                        theirs.highest().keySet().stream()
                                .filter(stream -> stream.author() == author)
                                .anyMatch(stream -> Disputes.forgot(store, stream, theirs)));
        if (other) {
            LOG.warn("Another node remembers facts of this one that stand otherwise here");
            renewAuthor();
        }
        return other;
    }

    /// The type of a name; empty for one this program does not know.
    public Optional<FactType<?>> type(String name) {
        return parts.applying().type(name);
    }

    /// Keeps a word that is this node's own affair, beside the facts.
    public void remember(String name, String value) {
        storage.write((facts, _) -> {
            NodeState.put(facts, name, value);
            return value;
        });
    }

    /// What became of a word that was looked at.
    ///
    /// @param word what it says from now on; empty to leave it as it is
    public record Rewritten<T>(T answer, Optional<String> word) {}

    /// Looks at a word of this node's own and writes it anew, in one step; when it returns, nothing
    /// in the file or in the log beside it says what it was before.
    public <T> T rewrite(String name, Function<Optional<String>, Rewritten<T>> change) {
        T answer =
                storage.write((facts, _) -> {
                    Rewritten<T> now = change.apply(NodeState.get(facts, name));
                    now.word().ifPresent(word -> NodeState.put(facts, name, word));
                    return now.answer();
                });
        storage.forget();
        return answer;
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
        return accept(came, _ -> Optional.empty());
    }

    /// As [#accept(List)], from the node whose word counts: a terminal's hub. Where it has a stream
    /// otherwise, this node's facts from there on are issued again in a stream of its own.
    ///
    /// @param theirs what that node has
    public Arrivals give(HaveVector theirs, List<Fact> came) {
        compare(theirs);
        return accept(
                came,
                facts -> {
                    Disputes disputes =
                            new Disputes(
                                    store(facts),
                                    author(facts),
                                    () -> NodeState.renewAuthor(facts, parts.ids()));
                    disputes.compare(theirs);
                    return Optional.of(disputes);
                });
    }

    private Arrivals accept(List<Fact> came, Function<Handle, Optional<Disputes>> disputes) {
        List<PlaceId> places = came.stream().map(fact -> fact.header().stream().place()).toList();
        List<FactHeader> applied = new ArrayList<>();
        Arrivals arrivals =
                write(
                        places,
                        (facts, views) -> {
                            Arriving arriving =
                                    new Arriving(
                                            parts.applying(),
                                            store(facts),
                                            views,
                                            disputes.apply(facts));
                            Arrivals result = arriving.accept(came);
                            applied.addAll(arriving.applied());
                            if (arriving.last() > 0) {
                                reached(views, arriving.last());
                            }
                            return result;
                        });
        changed(applied);
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
