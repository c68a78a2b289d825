package org.yizhan.ledger.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Erasure;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.blobs.BlobRows;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.streams.FactStore;

/// Takes what erased facts said out of the facts and of every view. For that, each row of a view
/// that holds anything of a body names the fact in a column `fact_id`, and its place in `place`: a
/// hub with a thousand villages looks through the rows of one.
final class Erasing {
    private static final String SHOWN = "register";
    private static final List<String> BESIDE = List.of("quarantined", BlobRows.TABLE);

    private final List<View> views;
    private final List<String> tables;

    Erasing(List<View> views) {
        this.views = views;
        tables =
                Stream.concat(
                                Stream.of(SHOWN),
                                views.stream()
                                        .flatMap(view -> view.tables().stream())
                                        .filter(table -> table.ddl().contains("fact_id"))
                                        .map(View.Table::name))
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
        PlaceId place = by.stream().place();
        Optional<FactHeader> known = store.find(id).map(Fact::header);
        boolean allowed =
                known.filter(header ->
                                header.type().equals(FactTypes.ERASURE.name())
                                        || !header.stream().place().equals(place))
                        .isEmpty();
        if (!allowed) {
            return Optional.empty();
        }
        store.bodies().erase(place, id);
        takeOut(views, place, id);
        BESIDE.forEach(table ->
                views.execute("DELETE FROM " + table + " WHERE fact_id = ?", id.toString()));
        return known;
    }

    /// Removes what the views show of a fact.
    void takeOut(Handle handle, PlaceId place, FactId id) {
        List<Runnable> recounts =
                views.stream().map(view -> view.forgetting(handle, place, id)).toList();
        tables.forEach(table ->
                handle.execute(
                        "DELETE FROM " + table + " WHERE place = ? AND fact_id = ?",
                        place.code(),
                        id.toString()));
        recounts.forEach(Runnable::run);
    }
}
