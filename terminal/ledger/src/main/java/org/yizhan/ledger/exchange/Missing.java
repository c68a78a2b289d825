package org.yizhan.ledger.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.streams.FactStore;

/// Bodies that a node has not, though it may: they came damaged, or were kept back by a hub that
/// did not know their type yet. Both ends ask, and both give.
final class Missing {
    /// With their bodies they still fit into one message.
    static final int MOST = 32;

    private final FactStore store;
    private final Predicate<String> never;

    Missing(FactStore store) {
        this(store, _ -> false);
    }

    private Missing(FactStore store, Predicate<String> never) {
        this.store = store;
        this.never = never;
    }

    /// Which bodies to ask for.
    ///
    /// @param types those this program knows, by name
    /// @param seed decides which, where there are more
    /// @param most how many
    record Wish(Function<String, Optional<FactType<?>>> types, long seed, int most) {}

    /// The same, but bodies of some types are not asked for.
    Missing unless(Predicate<String> types) {
        return new Missing(store, types);
    }

    /// @param own places of which a node may know everything
    /// @param above places of which it may know what their types make public
    List<Extras.BodyAt> bodies(Collection<PlaceId> own, Collection<PlaceId> above, Wish wish) {
        List<Extras.BodyAt> found = new ArrayList<>();
        own.forEach(place -> add(found, place, _ -> false, wish));
        above.forEach(place -> add(found, place, type -> !isPublic(wish.types, type), wish));
        return found;
    }

    /// @param damaged the types of which only a damaged body may be asked for
    private void add(
            List<Extras.BodyAt> found, PlaceId place, Predicate<String> damaged, Wish wish) {
        for (String type : store.bodies().lackingTypes(place)) {
            int room = wish.most - found.size();
            if (room > 0 && !never.test(type)) {
                store.bodies().lacking(place, type, damaged.test(type), wish.seed, room).stream()
                        .map(lacking -> new Extras.BodyAt(lacking.stream(), lacking.sequence()))
                        .forEach(found::add);
            }
        }
    }

    private static boolean isPublic(Function<String, Optional<FactType<?>>> types, String type) {
        return types.apply(type)
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
