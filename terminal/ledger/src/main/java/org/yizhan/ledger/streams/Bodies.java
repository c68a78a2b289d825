package org.yizhan.ledger.streams;

import java.util.List;
import java.util.stream.Stream;
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

    /// A fact whose body is not here, though it was not erased.
    public record Lacking(StreamId stream, long sequence, String type, boolean damaged) {}

    /// Such facts of some places.
    public List<Lacking> lacking(Stream<PlaceId> places) {
        return places.flatMap(place -> lacking(place).stream()).toList();
    }

    private List<Lacking> lacking(PlaceId place) {
        return handle.createQuery(
                        """
                        SELECT author, sequence, type, state FROM fact
                        WHERE state IN ('WITHHELD', 'DAMAGED') AND place = :place
                        ORDER BY author, sequence
                        """)
                .bind("place", place.code())
                .map((row, _) ->
                        new Lacking(
                                new StreamId(place, row.getLong("author")),
                                row.getLong("sequence"),
                                row.getString("type"),
                                row.getString("state").equals("DAMAGED")))
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
