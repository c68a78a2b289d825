package org.yizhan.ledger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.places.Places;

/// Which places a terminal follows, and what it may read of them.
///
/// @param own the places it serves: it writes there, and reads everything
/// @param above the places those lie in: it reads what they make public
record Following(List<PlaceId> own, List<PlaceId> above) {
    Following {
        own = List.copyOf(own);
        above = List.copyOf(above);
    }

    /// As far as is known here: the place, and the joint branches it takes part in.
    static Following of(Ledger ledger, PlaceId place) {
        List<PlaceId> own = new ArrayList<>(List.of(place));
        own.addAll(ledger.read(views -> new Places(views).jointBranches(place)));
        List<PlaceId> above = new ArrayList<>();
        for (Optional<PlaceId> at = place.parent(); at.isPresent(); at = at.get().parent()) {
            above.add(at.get());
        }
        return new Following(own, above);
    }

    List<PlaceId> all() {
        return Stream.concat(own.stream(), above.stream()).toList();
    }

    /// The fact as the terminal may have it. A type this program does not know may be private.
    Fact visible(Fact fact, FactTypes types) {
        boolean open =
                own.contains(fact.header().stream().place())
                        || types.find(fact.header().type())
                                .filter(type -> type.visibility() == FactType.Visibility.WITHIN)
                                .isPresent();
        return open || !(fact.body() instanceof FactBody.Present)
                ? fact
                : new Fact(fact.encoded(), fact.header(), new FactBody.Withheld());
    }
}
