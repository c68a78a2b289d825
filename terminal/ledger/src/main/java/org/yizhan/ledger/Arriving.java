package org.yizhan.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.streams.FactStore;
import org.yizhan.ledger.views.Applying;

/// Takes in facts that another node sent, within one transaction.
final class Arriving {
    private static final Logger LOG = LoggerFactory.getLogger(Arriving.class);

    private final Applying applying;
    private final FactStore store;
    private final Handle views;
    private final Optional<Disputes> disputes;
    private final List<FactHeader> applied = new ArrayList<>();
    private final List<StreamId> forked = new ArrayList<>();
    private int accepted;
    private int known;
    private int notFollowing;
    private long last;

    /// @param disputes what to do where the other node has a stream otherwise; without it, what does
    ///     not fit is left out
    Arriving(Applying applying, FactStore store, Handle views, Optional<Disputes> disputes) {
        this.applying = applying;
        this.store = store;
        this.views = views;
        this.disputes = disputes;
    }

    Arrivals accept(List<Fact> came) {
        came.forEach(this::accept);
        return new Arrivals(accepted, known, notFollowing, forked);
    }

    /// What took effect.
    List<FactHeader> applied() {
        return List.copyOf(applied);
    }

    /// The arrival number of the last fact that was new; 0 if none was.
    long last() {
        return last;
    }

    private void accept(Fact fact) {
        FactHeader header = fact.header();
        if (disputes.filter(open -> open.isOpen(header.stream())).isPresent()) {
            notFollowing++;
            return;
        }
        FactStore.Position end = store.position(header.stream());
        if (header.sequence() <= end.sequence()) {
            standing(fact);
        } else if (header.sequence() != end.sequence() + 1) {
            notFollowing++;
        } else if (header.previous().equals(end.hash())) {
            append(fact);
        } else {
            other(fact);
        }
    }

    private void append(Fact fact) {
        FactStore.Arrived arrived = store.append(verified(fact));
        applied.addAll(applying.apply(store, views, arrived));
        last = arrived.arrival();
        accepted++;
    }

    private void standing(Fact fact) {
        FactHeader header = fact.header();
        Hash here = store.hashAt(header.stream(), header.sequence()).orElse(Hash.NONE);
        if (!here.equals(fact.hash())) {
            other(fact);
            return;
        }
        known++;
        if (store.said(header.stream()) < header.sequence()) {
            store.say(header.stream(), header.sequence());
        }
        Fact good = verified(fact);
        if (good.body() instanceof FactBody.Present && store.heal(good)) {
            applied.addAll(applying.applyBody(store, views, good));
        }
    }

    private void other(Fact fact) {
        forked.add(fact.header().stream());
        if (disputes.filter(open -> open.settle(fact)).isPresent()) {
            append(fact);
        }
    }

    private static Fact verified(Fact fact) {
        if (fact.body() instanceof FactBody.Present present
                && !present.matches(fact.header().commitment())) {
            LOG.warn("The body of {} does not match its commitment", fact);
            return new Fact(fact.encoded(), fact.header(), new FactBody.Damaged());
        }
        return fact;
    }
}
