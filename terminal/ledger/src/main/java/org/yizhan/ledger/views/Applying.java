package org.yizhan.ledger.views;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.FactId;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.streams.FactStore;

/// Turns facts into views, once per fact id. A fact that replaces one not yet here waits; one that
/// cannot be read or applied is set aside. Neither stops what comes behind it.
public final class Applying {
    private static final Logger LOG = LoggerFactory.getLogger(Applying.class);

    private final Effects effects;

    public Applying(FactTypes types, BodyCodec codec, List<View> views) {
        effects = new Effects(types, codec, views);
    }

    /// What one fact does.
    private interface Effect {
        /// @return the facts whose showing changed
        List<FactHeader> of(FactStore store, Handle views, Fact fact);
    }

    /// The type of a name; empty for one this program does not know.
    public Optional<FactType<?>> type(String name) {
        return effects.type(name);
    }

    /// Applies a fact that came from elsewhere or is applied again; never throws for what the fact
    /// says.
    ///
    /// @return the facts that took effect, this one and those that waited for it
    public List<FactHeader> apply(FactStore store, Handle views, FactStore.Arrived arrived) {
        return apply(store, views, arrived, carefully(effects::take));
    }

    /// As [#apply(FactStore, Handle, FactStore.Arrived)], but quicker, and throws where a fact
    /// cannot be applied; the views must then be rolled back.
    public List<FactHeader> applyTrusting(
            FactStore store, Handle views, FactStore.Arrived arrived) {
        return apply(store, views, arrived, effects::take);
    }

    /// Applies a fact that stands here already, and whose body can be read only now.
    public List<FactHeader> applyBody(FactStore store, Handle views, Fact fact) {
        return carefully(effects::takeBody).of(store, views, fact);
    }

    /// Applies a fact that this node is just making: whatever is wrong with it is a bug, and stops
    /// it.
    public List<FactHeader> applyOwn(FactStore store, Handle views, Fact fact) {
        return effects.take(store, views, fact);
    }

    private List<FactHeader> apply(
            FactStore store, Handle views, FactStore.Arrived arrived, Effect effect) {
        if (arrived.repeated()) {
            return List.of();
        }
        List<FactHeader> done = new ArrayList<>();
        Deque<Fact> next = new ArrayDeque<>(List.of(arrived.fact()));
        while (!next.isEmpty()) {
            Fact fact = next.remove();
            Optional<FactId> missing = missing(views, fact);
            if (missing.isPresent()) {
                views.execute(
                        "INSERT INTO waiting (needs, fact_id) VALUES (?, ?)",
                        missing.get().toString(),
                        fact.header().id().toString());
            } else {
                done.addAll(effect.of(store, views, fact));
                next.addAll(released(store, views, fact));
            }
        }
        return done;
    }

    private Optional<FactId> missing(Handle views, Fact fact) {
        return effects.isRegister(fact)
                ? new Registers(views).missing(fact.header())
                : Optional.empty();
    }

    private static Effect carefully(Effect effect) {
        return (store, views, fact) -> {
            views.savepoint("applying");
            try {
                List<FactHeader> changed = effect.of(store, views, fact);
                views.releaseSavepoint("applying");
                return changed;
            } catch (RuntimeException e) {
                views.rollbackToSavepoint("applying");
                LOG.warn("Set aside {}", fact, e);
                quarantine(views, fact, e);
                return List.of();
            }
        };
    }

    private static void quarantine(Handle views, Fact fact, RuntimeException e) {
        views.execute(
                """
                INSERT INTO quarantined (fact_id, type, reason) VALUES (?, ?, ?)
                ON CONFLICT (fact_id) DO UPDATE SET reason = excluded.reason
                """,
                fact.header().id().toString(),
                fact.header().type(),
                String.valueOf(e.getMessage()));
    }

    /// Only values of registers are waited for.
    private List<Fact> released(FactStore store, Handle views, Fact fact) {
        if (!effects.isRegister(fact)) {
            return List.of();
        }
        String id = fact.header().id().toString();
        List<String> waiting =
                views.createQuery("SELECT fact_id FROM waiting WHERE needs = :id ORDER BY fact_id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list();
        if (!waiting.isEmpty()) {
            views.execute("DELETE FROM waiting WHERE needs = ?", id);
        }
        return waiting.stream().flatMap(text -> store.find(FactId.parse(text)).stream()).toList();
    }
}
