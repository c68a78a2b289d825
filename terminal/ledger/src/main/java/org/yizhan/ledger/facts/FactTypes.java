package org.yizhan.ledger.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.Erasure;

/// The registry of the fact types this program knows. Facts of other types are kept and handed on
/// unread.
public final class FactTypes {
    /// That what some facts said was erased. Known to every program, whatever its features.
    public static final FactType<Erasure> ERASURE =
            FactType.event("facts.erasure", Erasure.class).visibleWithin();

    private final Map<String, FactType<?>> byName = new HashMap<>();

    /// @throws IllegalArgumentException if two types have one name
    public FactTypes(List<FactType<?>> types) {
        byName.put(ERASURE.name(), ERASURE);
        for (FactType<?> type : types) {
            if (byName.put(type.name(), type) != null) {
                throw new IllegalArgumentException("Two fact types are called " + type.name());
            }
        }
    }

    public Optional<FactType<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
