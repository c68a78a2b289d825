package org.yizhan.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.streams.FactStore;
import org.yizhan.ledger.streams.HaveVector;

/// Streams that the hub has otherwise than this node, because one of them was restored, cloned or
/// rolled back. This node gives way: it says that it has less and less of the stream until both
/// agree, and issues what it had beyond that again in a stream of its own, under the same fact ids.
/// Since a fact is applied once per id, nothing is lost and nothing doubled.
final class Disputes {
    private static final Logger LOG = LoggerFactory.getLogger(Disputes.class);
    private static final int AT_ONCE = 500;

    private final FactStore store;
    private final LongSupplier renewed;
    private long author;
    private final Set<StreamId> open = new HashSet<>();
    private int moved;

    /// @param author whose streams take what is issued again
    /// @param renewed a new one, should it be that author's stream that is disputed
    Disputes(FactStore store, long author, LongSupplier renewed) {
        this.store = store;
        this.author = author;
        this.renewed = renewed;
    }

    /// Whether another node says that it has another header than this one at the same place.
    static boolean isOther(FactStore store, StreamId stream, HaveVector theirs) {
        return theirs.tipOf(stream)
                .flatMap(tip ->
                        store.hashAt(stream, theirs.of(stream)).filter(here -> here.tip() != tip))
                .isPresent();
    }

    /// Whether another node has more of a stream than this one, or has it otherwise.
    static boolean forgot(FactStore store, StreamId stream, HaveVector theirs) {
        return theirs.of(stream) > store.position(stream).sequence()
                || isOther(store, stream, theirs);
    }

    /// Begins to give way where the other node's word shows that it has something else.
    void compare(HaveVector theirs) {
        theirs.tips().keySet().stream()
                .filter(stream -> store.said(stream) >= theirs.of(stream))
                .filter(stream -> isOther(store, stream, theirs))
                .forEach(stream -> dispute(stream, theirs.of(stream) - 1));
    }

    /// Whether nothing more of a stream can be taken until the other node sends it from further
    /// back.
    boolean isOpen(StreamId stream) {
        return open.contains(stream);
    }

    /// How many facts were issued again.
    int moved() {
        return moved;
    }

    /// The other node has `theirs` where this one has something else, or something else before it.
    ///
    /// @return whether it follows now
    boolean settle(Fact theirs) {
        FactHeader header = theirs.header();
        StreamId stream = header.stream();
        long agreed = header.sequence() - 1;
        Hash here = agreed == 0 ? Hash.NONE : store.hashAt(stream, agreed).orElse(Hash.NONE);
        if (!header.previous().equals(here)) {
            dispute(stream, agreed - 1);
            return false;
        }
        moveAfter(stream, agreed);
        store.say(stream, agreed);
        return true;
    }

    /// @param most up to where both may have the same
    private void dispute(StreamId stream, long most) {
        long end = store.position(stream).sequence();
        long back = Math.max(1, 2 * (end - store.said(stream)));
        store.say(stream, Math.max(0, Math.min(most, end - back)));
        open.add(stream);
    }

    private void moveAfter(StreamId stream, long sequence) {
        if (stream.author() == author) {
            author = renewed.getAsLong();
        }
        StreamId own = new StreamId(stream.place(), author);
        long from = sequence;
        for (List<Fact> some = store.after(stream, from, AT_ONCE);
                !some.isEmpty();
                some = store.after(stream, from, AT_ONCE)) {
            for (Fact fact : some) {
                store.move(fact, Reissue.of(fact, own, store.position(own)));
                from = fact.header().sequence();
                moved++;
            }
        }
        LOG.warn("{} facts after {} of {} are issued again", moved, sequence, stream);
    }
}
