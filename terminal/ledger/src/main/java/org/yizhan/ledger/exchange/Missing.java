package org.yizhan.ledger.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.streams.FactStore;

/// Bodies that a node has not, though it may: they came damaged, or were kept back by a hub that
/// did not know their type yet. Both ends ask, and both give.
final class Missing {
    private static final int MOST = 32;

    private final FactStore store;
    private final Predicate<String> never;

    Missing(FactStore store) {
        this(store, _ -> false);
    }

    private Missing(FactStore store, Predicate<String> never) {
        this.store = store;
        this.never = never;
    }

    /// The same, but bodies of some types are not asked for.
    Missing unless(Predicate<String> types) {
        return new Missing(store, types);
    }

    /// @param own places of which a node may know everything
    /// @param above places of which it may know what their types make public
    List<Extras.BodyAt> bodies(
            Collection<PlaceId> own, Collection<PlaceId> above, FactTypes types) {
        return store.bodies().lacking(Stream.concat(own.stream(), above.stream())).stream()
                .filter(lacking -> !never.test(lacking.type()))
                .filter(lacking ->
                        lacking.damaged()
                                || own.contains(lacking.stream().place())
                                || isPublic(types, lacking.type()))
                .map(lacking -> new Extras.BodyAt(lacking.stream(), lacking.sequence()))
                .limit(MOST)
                .toList();
    }

    private static boolean isPublic(FactTypes types, String type) {
        return types.find(type)
                .filter(known -> known.visibility() == FactType.Visibility.WITHIN)
                .isPresent();
    }

    /// The facts of some places that were asked for and can be given.
    ///
    /// @param shown what of a fact the other side may have
    List<Fact> given(
            Collection<PlaceId> places, List<Extras.BodyAt> asked, UnaryOperator<Fact> shown) {
        return asked.stream()
                .filter(at -> places.contains(at.stream().place()))
                .limit(MOST)
                .flatMap(at -> at(at).stream())
                .map(shown)
                .filter(fact -> fact.body() instanceof FactBody.Present)
                .toList();
    }

    private Optional<Fact> at(Extras.BodyAt at) {
        return store.after(at.stream(), at.sequence() - 1, 1).stream()
                .filter(fact -> fact.header().sequence() == at.sequence())
                .findFirst();
    }
}
