package org.yizhan.ledger.blobs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.FactHeader;

/// Which blobs the facts of a place name. Any body that holds a [BlobRef] as text makes the blob
/// travel, also where this program does not know the fact's type.
public final class BlobRows {
    public static final String TABLE = "blob";
    public static final String DDL =
            """
            CREATE TABLE blob (place TEXT NOT NULL, name TEXT NOT NULL, fact_id TEXT NOT NULL,
              sealed_bytes BIGINT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (place, name, fact_id));
            CREATE INDEX blob_by_fact ON blob (fact_id)
            """;

    private static final int HEX = 64;

    private final Handle views;

    public BlobRows(Handle views) {
        this.views = views;
    }

    /// A blob that a fact names.
    ///
    /// @param sealedBytes how long its file is when it is whole
    public record Named(String name, long sealedBytes) {}

    /// Takes in what a fact names.
    public void note(FactHeader header, byte[] content) {
        for (BlobRef ref : refs(content)) {
            views.execute(
                    """
                    INSERT INTO blob (place, name, fact_id, sealed_bytes, at)
                    VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                    """,
                    header.stream().place().code(),
                    ref.name(),
                    header.id().toString(),
                    ref.sealedBytes(),
                    header.at().toEpochMilli());
        }
    }

    /// Another fact took this one's place.
    public void forget(FactId fact) {
        views.execute("DELETE FROM blob WHERE fact_id = ?", fact.toString());
    }

    /// Every blob that any fact names.
    public Set<String> names() {
        return new HashSet<>(
                views.createQuery("SELECT DISTINCT name FROM blob").mapTo(String.class).list());
    }

    /// What the facts of some places name, the newest first.
    public List<Named> of(Collection<PlaceId> places) {
        List<Named> named = new ArrayList<>();
        for (PlaceId place : places) {
            named.addAll(
                    views.createQuery(
                                    """
                                    SELECT name, MAX(sealed_bytes) AS bytes FROM blob
                                    WHERE place = :place GROUP BY name ORDER BY MAX(at) DESC, name
                                    """)
                            .bind("place", place.code())
                            .map((row, _) -> new Named(row.getString("name"), row.getLong("bytes")))
                            .list());
        }
        return named;
    }

    /// The blob of some places whose name begins so.
    public Optional<Named> find(Collection<PlaceId> places, BlobTip tip) {
        return places.stream().flatMap(place -> find(place, tip).stream()).findFirst();
    }

    private Optional<Named> find(PlaceId place, BlobTip tip) {
        return views.createQuery(
                        """
                        SELECT name, sealed_bytes FROM blob WHERE place = :place AND name >= :tip
                        ORDER BY name LIMIT 1
                        """)
                .bind("place", place.code())
                .bind("tip", tip.hex())
                .map((row, _) -> new Named(row.getString("name"), row.getLong("sealed_bytes")))
                .findOne()
                .filter(named -> BlobTip.of(named.name()).equals(tip));
    }

    private static List<BlobRef> refs(byte[] content) {
        List<BlobRef> refs = new ArrayList<>();
        for (int at = HEX; at + HEX + 1 < content.length; at++) {
            if (content[at] == ':' && content[at + HEX + 1] == ':' && content[at - 1] != '"') {
                ref(content, at - HEX).ifPresent(refs::add);
            }
        }
        return refs;
    }

    private static Optional<BlobRef> ref(byte[] content, int from) {
        int to = from + 2 * HEX + 2;
        while (to < content.length && content[to] >= '0' && content[to] <= '9') {
            to++;
        }
        try {
            String text = new String(content, from, to - from, StandardCharsets.ISO_8859_1);
            return Optional.of(BlobRef.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // only looks like one
        }
    }
}
