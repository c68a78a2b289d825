package org.yizhan.ledger.streams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.HeaderCodec;
import org.yizhan.ledger.facts.StreamId;

/// What becomes of bodies after they were written: erased by law, healed by a good copy.
public final class Bodies {
    private final Handle handle;
    private final BodyCipher cipher;

    Bodies(Handle handle, BodyCipher cipher) {
        this.handle = handle;
        this.cipher = cipher;
    }

    /// Where a fact stands whose body is not here, though it was not erased.
    public record Lacking(StreamId stream, long sequence) {}

    /// The types of a place's facts whose bodies are not here.
    public List<String> lackingTypes(PlaceId place) {
        List<String> types = new ArrayList<>();
        for (Optional<String> next = lackingType(place, "");
                next.isPresent();
                next = lackingType(place, next.get())) {
            types.add(next.get());
        }
        return types;
    }

    /// One at a time: a hub may lack the bodies of hundreds of thousands of facts on purpose.
    private Optional<String> lackingType(PlaceId place, String after) {
        return handle.createQuery(
                        """
                        SELECT type FROM fact
                        WHERE state IN ('WITHHELD', 'DAMAGED') AND place = :place AND type > :after
                        ORDER BY type LIMIT 1
                        """)
                .bind("place", place.code())
                .bind("after", after)
                .mapTo(String.class)
                .findOne();
    }

    /// Facts of one type whose bodies are not here; where there are more than `limit`, others each
    /// time.
    ///
    /// @param damaged whether those alone that came damaged
    /// @param seed decides which
    public List<Lacking> lacking(
            PlaceId place, String type, boolean damaged, long seed, int limit) {
        String states = damaged ? "('DAMAGED')" : "('WITHHELD', 'DAMAGED')";
        String which = "WHERE state IN " + states + " AND place = :place AND type = :type";
        long count =
                handle.createQuery("SELECT COUNT(*) FROM fact " + which)
                        .bind("place", place.code())
                        .bind("type", type)
                        .mapTo(Long.class)
                        .one();
        return handle.createQuery(
                        "SELECT author, sequence FROM fact "
                                + which
                                + " ORDER BY arrival LIMIT :limit OFFSET :skipped")
                .bind("place", place.code())
                .bind("type", type)
                .bind("limit", limit)
                .bind("skipped", count <= limit ? 0 : Math.floorMod(seed, count))
                .map((row, _) ->
                        new Lacking(
                                new StreamId(place, row.getLong("author")),
                                row.getLong("sequence")))
                .list();
    }

    /// Erases salt and body of a fact in every stream it stands in, now and whenever it comes
    /// again. The headers stay, so the chain goes on.
    ///
    /// @param place where the fact stands; one of the same id elsewhere is not touched
    public void erase(PlaceId place, FactId id) {
        handle.execute(
                "INSERT INTO erased (fact_id, place) VALUES (?, ?) ON CONFLICT DO NOTHING",
                id.toString(),
                place.code());
        handle.execute(
                "UPDATE fact SET state = 'ERASED', sealed = NULL WHERE fact_id = ? AND place = ?",
                id.toString(),
                place.code());
    }

    /// Whether a fact was erased here, perhaps before it came.
    boolean isErased(FactHeader header) {
        return handle.createQuery("SELECT 1 FROM erased WHERE fact_id = :id AND place = :place")
                .bind("id", header.id().toString())
                .bind("place", header.stream().place().code())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /// The headers of a place's facts of one type whose bodies are here.
    public List<FactHeader> present(PlaceId place, String type) {
        return handle.createQuery(
                        """
                        SELECT header FROM fact
                        WHERE place = :place AND type = :type AND state = 'PRESENT' ORDER BY arrival
                        """)
                .bind("place", place.code())
                .bind("type", type)
                .map((row, _) -> HeaderCodec.decode(row.getBytes("header")))
                .list();
    }

    /// Whether there is a body that came damaged and was not healed yet.
    public boolean anyDamaged() {
        return handle.createQuery("SELECT 1 FROM fact WHERE state = 'DAMAGED' LIMIT 1")
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /// Puts a good body where there was none that can be read. The fact must stand here.
    void heal(Fact fact) {
        FactHeader header = fact.header();
        handle.createUpdate(
                        """
                        UPDATE fact SET state = :state, sealed = :sealed
                        WHERE place = :place AND author = :author AND sequence = :sequence
                        """)
                .bind("state", FactRow.State.of(fact.body()).name())
                .bind("sealed", FactRow.sealed(fact, cipher))
                .bind("place", header.stream().place().code())
                .bind("author", header.stream().author())
                .bind("sequence", header.sequence())
                .execute();
    }
}
