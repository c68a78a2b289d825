package org.yizhan.ledger.conflicts;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.streams.FactStore;
import org.yizhan.ledger.views.Registers;
import org.yizhan.ledger.views.Views;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The conflicts of a place, and a person's word on them.
public final class Conflicts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ledger ledger;
    private final FactTypes types;
    private final BodyCodec codec = new BodyCodec();

    /// @param types what this program knows; what it does not, it cannot show
    public Conflicts(Ledger ledger, List<FactType<?>> types) {
        this.ledger = ledger;
        this.types = new FactTypes(types);
    }

    /// How many subjects of a place have more than one current value, by type: those whose shown value
    /// can be read here.
    public static Map<String, Integer> counts(Views views, PlaceId place) {
        Map<String, Integer> counts = new HashMap<>();
        views.handle()
                .createQuery(
                        """
                        SELECT type, COUNT(*) AS subjects FROM (
                          SELECT type, subject FROM register_fact WHERE place = :place AND replaced = 0
                          GROUP BY type, subject HAVING COUNT(*) > 1) AS two
                        WHERE EXISTS (SELECT 1 FROM register WHERE register.place = :place
                          AND register.type = two.type AND register.subject = two.subject)
                        GROUP BY type
                        """)
                .bind("place", place.code())
                .map((row, _) -> Map.entry(row.getString("type"), row.getInt("subjects")))
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    /// Where only one value is left to be read, the other erased, a person still says that it counts.
    public List<Conflict> list(PlaceId place) {
        return ledger.read(views -> subjects(views, place)).stream()
                .map(known -> conflict(place, known))
                .filter(conflict -> !conflict.versions().isEmpty())
                .toList();
    }

    private record Known(String type, SubjectId subject) {}

    private static List<Known> subjects(Views views, PlaceId place) {
        return views.handle()
                .createQuery(
                        """
                        SELECT type, subject FROM register_fact WHERE place = :place AND replaced = 0
                        GROUP BY type, subject HAVING COUNT(*) > 1 ORDER BY type, subject
                        """)
                .bind("place", place.code())
                .map((row, _) ->
                        new Known(row.getString("type"), SubjectId.parse(row.getString("subject"))))
                .list();
    }

    private Conflict conflict(PlaceId place, Known known) {
        List<Conflict.Version> versions =
                heads(place, known).stream().flatMap(id -> version(id).stream()).toList();
        return new Conflict(known.type, known.subject, versions);
    }

    private List<FactId> heads(PlaceId place, Known known) {
        return ledger.read(
                views -> new Registers(views.handle()).heads(place, known.type, known.subject));
    }

    private Optional<Conflict.Version> version(FactId id) {
        return readable(id)
                .map(fact ->
                        new Conflict.Version(
                                id,
                                fact.header().time(),
                                fact.header().actor(),
                                texts(((FactBody.Present) fact.body()).content())));
    }

    private Optional<Fact> readable(FactId id) {
        Optional<Fact> found = ledger.facts((FactStore store) -> store.find(id));
        return found.filter(fact -> fact.body() instanceof FactBody.Present)
                .filter(fact -> types.find(fact.header().type()).isPresent());
    }

    private static Map<String, String> texts(byte[] body) {
        Map<String, String> texts = new HashMap<>();
        collect(JSON.readTree(new String(body, StandardCharsets.UTF_8)), "", texts);
        return texts;
    }

    private static void collect(JsonNode node, String at, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(field.getValue(), field.getKey(), texts));
        } else if (node.isArray()) {
            node.forEach(one -> collect(one, at, texts));
        } else if (!node.isNull()) {
            texts.merge(at, node.asString(), (first, second) -> first + "、" + second);
        }
    }

    /// A person decided: one of the values is what counts from now on. It takes the place of all.
    ///
    /// @return whether there still was something to decide
    public boolean settle(PlaceId place, Actor actor, SubjectId subject, FactId chosen) {
        Optional<Fact> fact =
                readable(chosen)
                        .filter(one -> one.header().subject().equals(subject))
                        .filter(one -> one.header().stream().place().equals(place));
        if (fact.isEmpty()) {
            return false;
        }
        FactType<?> type = types.find(fact.get().header().type()).orElseThrow();
        Known known = new Known(type.name(), subject);
        Draft<?> draft = draft(type, subject, fact.get());
        return ledger.record(
                place,
                actor,
                views ->
                        subjects(views, place).contains(known)
                                ? Decided.of(true, draft)
                                : Decided.of(false));
    }

    private <B> Draft<B> draft(FactType<B> type, SubjectId subject, Fact fact) {
        byte[] content = ((FactBody.Present) fact.body()).content();
        return Draft.of(type, subject, codec.decode(type, fact.header().version(), content));
    }
}
