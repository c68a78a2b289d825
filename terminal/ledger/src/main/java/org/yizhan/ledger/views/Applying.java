package org.yizhan.ledger.views;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.FactId;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.streams.FactStore;

/// Turns facts into views, once per fact id. A fact that replaces one not yet here waits; one that
/// cannot be read or applied is set aside. Neither stops what comes behind it.
public final class Applying {
    private static final Logger LOG = LoggerFactory.getLogger(Applying.class);

    private final FactTypes types;
    private final BodyCodec codec;
    private final Map<String, View.Handler<?>> handlers = new HashMap<>();

    public Applying(FactTypes types, BodyCodec codec, List<View> views) {
        this.types = types;
        this.codec = codec;
        for (View view : views) {
            view.handlers().forEach(handler -> handlers.put(handler.type().name(), handler));
        }
    }

    /// Applies a fact that came from elsewhere or is applied again; never throws for what the fact
    /// says.
    ///
    /// @return the headers of the facts that took effect, this one and those that waited for it
    public List<FactHeader> apply(FactStore store, Handle views, FactStore.Arrived arrived) {
        if (arrived.repeated()) {
            return List.of();
        }
        List<FactHeader> done = new java.util.ArrayList<>();
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
                if (carefully(store, views, fact)) {
                    done.add(fact.header());
                }
                next.addAll(released(store, views, fact.header().id()));
            }
        }
        return done;
    }

    /// Applies a fact that this node is just making: whatever is wrong with it is a bug, and stops
    /// it.
    public void applyOwn(FactStore store, Handle views, Fact fact) {
        effect(store, views, fact);
    }

    private Optional<FactId> missing(Handle views, Fact fact) {
        return isRegister(fact) ? new Registers(views).missing(fact.header()) : Optional.empty();
    }

    private boolean isRegister(Fact fact) {
        return types.find(fact.header().type())
                .filter(type -> type.shape() == FactType.Shape.REGISTER)
                .isPresent();
    }

    private boolean carefully(FactStore store, Handle views, Fact fact) {
        views.savepoint("applying");
        try {
            effect(store, views, fact);
            views.releaseSavepoint("applying");
            return true;
        } catch (RuntimeException e) {
            views.rollbackToSavepoint("applying");
            LOG.warn("Set aside {}", fact, e);
            views.execute(
                    "INSERT INTO quarantined (fact_id, type, reason) VALUES (?, ?, ?)",
                    fact.header().id().toString(),
                    fact.header().type(),
                    String.valueOf(e.getMessage()));
            return false;
        }
    }

    private List<Fact> released(FactStore store, Handle views, FactId id) {
        List<String> waiting =
                views.createQuery("SELECT fact_id FROM waiting WHERE needs = :id ORDER BY fact_id")
                        .bind("id", id.toString())
                        .mapTo(String.class)
                        .list();
        if (!waiting.isEmpty()) {
            views.execute("DELETE FROM waiting WHERE needs = ?", id.toString());
        }
        return waiting.stream().flatMap(text -> store.find(FactId.parse(text)).stream()).toList();
    }

    private void effect(FactStore store, Handle views, Fact fact) {
        Optional<FactType<?>> type = types.find(fact.header().type());
        if (type.isEmpty()) {
            return;
        }
        switch (type.get().shape()) {
            case EVENT -> show(views, type.get(), fact);
            case REGISTER -> {
                FactId shown = new Registers(views).enter(fact.header());
                Fact current =
                        shown.equals(fact.header().id()) ? fact : store.find(shown).orElse(fact);
                show(views, type.get(), current);
            }
        }
    }

    private <B> void show(Handle views, FactType<B> type, Fact fact) {
        if (!(fact.body() instanceof FactBody.Present present)) {
            if (type.shape() == FactType.Shape.REGISTER) {
                new Registers(views).hide(fact.header());
            }
            return;
        }
        FactHeader header = fact.header();
        B body = codec.decode(type, header.version(), present.content());
        if (type.shape() == FactType.Shape.REGISTER) {
            new Registers(views)
                    .show(header, new String(codec.encode(body), StandardCharsets.UTF_8));
        }
        View.Handler<?> handler = handlers.get(type.name());
        if (handler != null) {
            @SuppressWarnings("unchecked") // registered under this very type
            View.Effect<B> effect = (View.Effect<B>) handler.effect();
            effect.apply(
                    views,
                    new Entry<>(
                            header.stream().place(),
                            header.subject(),
                            body,
                            header.id(),
                            header.time(),
                            header.actor(),
                            header.stream().author()));
        }
    }
}
