package org.yizhan.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.views.Entry;

/// What a subject was before it became what it is.
public final class History {
    private static final BodyCodec CODEC = new BodyCodec();

    private final Ledger ledger;

    public History(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Every value a subject of a register type ever had here, in the order they came; what was
    /// erased or cannot be read is left out.
    public <B> List<Entry<B>> of(FactType<B> type, PlaceId place, SubjectId subject) {
        List<FactId> ids = ledger.read(views -> views.register(type).facts(place, subject));
        return ledger.facts(store ->
                ids.stream()
                        .flatMap(id -> store.find(id).stream())
                        .flatMap(fact -> readable(type, fact).stream())
                        .sorted(Comparator.comparing(Entry::at))
                        .toList());
    }

    private static <B> Optional<Entry<B>> readable(FactType<B> type, Fact fact) {
        FactHeader header = fact.header();
        return fact.body() instanceof FactBody.Present present
                ? Optional.of(
                        new Entry<>(
                                header.stream().place(),
                                header.subject(),
                                CODEC.decode(type, header.version(), present.content()),
                                header.id(),
                                header.time(),
                                header.actor(),
                                header.stream().author()))
                : Optional.empty();
    }
}
