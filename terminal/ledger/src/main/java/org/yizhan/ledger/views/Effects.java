package org.yizhan.ledger.views;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.facts.Erasure;
import org.yizhan.domain.facts.FactId;
import org.yizhan.ledger.blobs.BlobRows;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.streams.FactStore;

/// What a fact does to the views. Throws whatever is wrong with it.
final class Effects {
    private final FactTypes types;
    private final BodyCodec codec;
    private final Map<String, List<View.Handler<?>>> handlers = new HashMap<>();
    private final Map<String, List<View.Sight>> sights = new HashMap<>();
    private final Erasing erasing;

    Effects(FactTypes types, BodyCodec codec, List<View> views) {
        this.types = types;
        this.codec = codec;
        for (View view : views) {
            view.handlers().forEach(this::add);
            view.seen().forEach(this::add);
        }
        erasing = new Erasing(views);
    }

    private void add(View.Handler<?> handler) {
        handlers.computeIfAbsent(handler.type().name(), _ -> new ArrayList<>()).add(handler);
    }

    private void add(View.Seen seen) {
        sights.computeIfAbsent(seen.type().name(), _ -> new ArrayList<>()).add(seen.sight());
    }

    Optional<FactType<?>> type(String name) {
        return types.find(name);
    }

    boolean isRegister(Fact fact) {
        return types.find(fact.header().type())
                .filter(type -> type.shape() == FactType.Shape.REGISTER)
                .isPresent();
    }

    /// @return the facts whose showing changed: this one, and those it erases
    List<FactHeader> take(FactStore store, Handle views, Fact fact) {
        Optional<FactType<?>> type = types.find(fact.header().type());
        noteBlobs(store, views, fact);
        if (type.isEmpty()) {
            return List.of(fact.header());
        }
        sights.getOrDefault(type.get().name(), List.of())
                .forEach(sight -> sight.apply(views, fact.header()));
        return switch (type.get().shape()) {
            case EVENT -> show(store, views, type.get(), fact);
            case REGISTER -> {
                FactId shown = new Registers(views).enter(fact.header());
                Fact current =
                        shown.equals(fact.header().id()) ? fact : store.find(shown).orElse(fact);
                show(store, views, type.get(), current);
                yield List.of(fact.header());
            }
        };
    }

    /// What a fact names travels, until another fact takes its place.
    private static void noteBlobs(FactStore store, Handle views, Fact fact) {
        BlobRows rows = new BlobRows(views);
        readable(store, fact).ifPresent(body -> rows.note(fact.header(), body.content()));
        fact.header().replaces().forEach(rows::forget);
    }

    /// As [#take(FactStore, Handle, Fact)], for a fact that was taken without its body.
    List<FactHeader> takeBody(FactStore store, Handle views, Fact fact) {
        Optional<FactType<?>> type = types.find(fact.header().type());
        if (!new Registers(views).isReplaced(fact.header())) {
            noteBlobs(store, views, fact);
        }
        boolean shown =
                type.filter(known ->
                                known.shape() == FactType.Shape.EVENT
                                        || new Registers(views).isShown(fact.header()))
                        .isPresent();
        return shown ? show(store, views, type.orElseThrow(), fact) : List.of();
    }

    private <B> List<FactHeader> show(FactStore store, Handle views, FactType<B> type, Fact fact) {
        Optional<FactBody.Present> readable = readable(store, fact);
        FactHeader header = fact.header();
        if (readable.isEmpty()) {
            if (type.shape() == FactType.Shape.REGISTER) {
                new Registers(views)
                        .shown(header)
                        .ifPresent(
                                before -> erasing.takeOut(views, header.stream().place(), before));
            }
            return List.of(header);
        }
        byte[] content = readable.get().content();
        B body = codec.decode(type, header.version(), content);
        if (type.shape() == FactType.Shape.REGISTER) {
            byte[] now = header.version() == type.version() ? content : codec.encode(body);
            new Registers(views).show(header, new String(now, StandardCharsets.UTF_8));
        }
        handle(views, type, header, body);
        List<FactHeader> changed = new ArrayList<>(List.of(header));
        if (body instanceof Erasure erasure) {
            changed.addAll(erasing.erase(store, views, header, erasure));
        }
        return changed;
    }

    /// The same fact may stand in another stream with a body that can be read.
    private static Optional<FactBody.Present> readable(FactStore store, Fact fact) {
        if (fact.body() instanceof FactBody.Present present) {
            return Optional.of(present);
        }
        return store.find(fact.header().id())
                .filter(other -> other.body() instanceof FactBody.Present)
                .map(other -> (FactBody.Present) other.body());
    }

    private <B> void handle(Handle views, FactType<B> type, FactHeader header, B body) {
        for (View.Handler<?> handler : handlers.getOrDefault(type.name(), List.of())) {
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
