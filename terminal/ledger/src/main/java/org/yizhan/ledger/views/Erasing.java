package org.yizhan.ledger.views;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Erasure;
import org.yizhan.domain.facts.FactId;
import org.yizhan.ledger.blobs.BlobRows;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.streams.FactStore;

/// Takes what erased facts said out of the facts and of every view. For that, each row of a view
/// that holds anything of a body names the fact in a column `fact_id`.
final class Erasing {
    private static final List<String> OWN = List.of("register", "quarantined", BlobRows.TABLE);

    private final List<View> views;
    private final List<String> tables;

    Erasing(List<View> views) {
        this.views = views;
        tables =
                views.stream()
                        .flatMap(view -> view.tables().stream())
                        .filter(table -> table.ddl().contains("fact_id"))
                        .map(View.Table::name)
                        .toList();
    }

    /// @return the erased facts that were here
    /// @throws IllegalArgumentException if whoever acted may not erase
    List<FactHeader> erase(FactStore store, Handle views, FactHeader by, Erasure erasure) {
        if (!(by.actor() instanceof Actor.Staff) && !(by.actor() instanceof Actor.Program)) {
            throw new IllegalArgumentException("Only staff and the program itself may erase");
        }
        return erasure.facts().stream()
                .flatMap(id -> erase(store, views, by, id).stream())
                .toList();
    }

    private Optional<FactHeader> erase(FactStore store, Handle views, FactHeader by, FactId id) {
        Optional<FactHeader> known = store.find(id).map(Fact::header);
        boolean allowed =
                known.filter(header ->
                                header.type().equals(FactTypes.ERASURE.name())
                                        || !header.stream().place().equals(by.stream().place()))
                        .isEmpty();
        if (!allowed) {
            return Optional.empty();
        }
        store.bodies().erase(by.stream().place(), id);
        List<Runnable> recounts = forgetting(views, id);
        OWN.forEach(table -> delete(views, table, id));
        tables.forEach(table -> delete(views, table, id));
        recounts.forEach(Runnable::run);
        return known;
    }

    /// Removes what the features' views hold of a fact.
    void takeOut(Handle views, FactId id) {
        List<Runnable> recounts = forgetting(views, id);
        tables.forEach(table -> delete(views, table, id));
        recounts.forEach(Runnable::run);
    }

    private List<Runnable> forgetting(Handle handle, FactId id) {
        return views.stream().map(view -> view.forgetting(handle, id)).toList();
    }

    private static void delete(Handle views, String table, FactId id) {
        views.execute("DELETE FROM " + table + " WHERE fact_id = ?", id.toString());
    }
}
