package org.yizhan.ledger.views;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.FactType;

/// Tables of a feature and how its facts change them. Whatever the order in which different streams
/// arrive, the tables must end the same. The place comes first in every key.
public interface View {
    /// A table of a view.
    ///
    /// @param name unique among all views
    /// @param ddl `CREATE` statements in the SQL that SQLite and PostgreSQL share, separated by
    ///     semicolons
    record Table(String name, String ddl) {}

    /// What a fact of one type does.
    @FunctionalInterface
    interface Effect<B> {
        void apply(Handle handle, Entry<B> entry);
    }

    /// An effect and its type.
    record Handler<B>(FactType<B> type, Effect<B> effect) {}

    /// What the header of a fact alone does.
    @FunctionalInterface
    interface Sight {
        void apply(Handle handle, FactHeader header);
    }

    /// A sight and its type.
    record Seen(FactType<?> type, Sight sight) {}

    List<Table> tables();

    List<Handler<?>> handlers();

    /// What is told every fact of some types once, whether its body can be read here or not, and
    /// whether it is the one that is shown or not.
    default List<Seen> seen() {
        return List.of();
    }

    /// Told before the rows of a fact that is erased, or shown no longer, are taken out, by views that
    /// count other rows.
    ///
    /// @param place where the fact stands
    /// @return what is to be done once they are out
    default Runnable forgetting(Handle handle, PlaceId place, FactId fact) {
        return () -> {};
    }
}
