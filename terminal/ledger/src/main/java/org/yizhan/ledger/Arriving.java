package org.yizhan.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.streams.FactStore;

/// Takes in facts that another node sent.
final class Arriving {
    private static final Logger LOG = LoggerFactory.getLogger(Arriving.class);

    private final LedgerParts parts;

    Arriving(LedgerParts parts) {
        this.parts = parts;
    }

    private static final class Tally {
        int accepted;
        int known;
        int notFollowing;
        final List<StreamId> forked = new ArrayList<>();
    }

    Arrivals accept(FactStore store, Handle views, List<Fact> came, List<FactHeader> applied) {
        Tally tally = new Tally();
        long last = 0;
        for (Fact fact : came) {
            FactHeader header = fact.header();
            FactStore.Position end = store.position(header.stream());
            if (header.sequence() <= end.sequence()) {
                repeated(store, fact, tally);
            } else if (header.sequence() != end.sequence() + 1) {
                tally.notFollowing++;
            } else if (!header.previous().equals(end.hash())) {
                tally.forked.add(header.stream());
            } else {
                FactStore.Arrived arrived = store.append(verified(fact));
                applied.addAll(parts.applying().apply(store, views, arrived));
                last = arrived.arrival();
                tally.accepted++;
            }
        }
        if (last > 0) {
            parts.tables().reached(views, last);
        }
        return new Arrivals(tally.accepted, tally.known, tally.notFollowing, tally.forked);
    }

    private static void repeated(FactStore store, Fact fact, Tally tally) {
        FactHeader header = fact.header();
        Hash here = store.hashAt(header.stream(), header.sequence()).orElse(Hash.NONE);
        if (here.equals(fact.hash())) {
            tally.known++;
        } else {
            tally.forked.add(header.stream());
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
