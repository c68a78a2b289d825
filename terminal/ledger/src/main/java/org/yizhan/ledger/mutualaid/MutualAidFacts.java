package org.yizhan.ledger.mutualaid;

import java.util.List;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about mutual aid. The subject is the offer; the place is the village.
public final class MutualAidFacts {
    public static final FactType<Offer> OFFER = FactType.register("mutualaid.offer", Offer.class);

    public static final List<FactType<?>> TYPES = List.of(OFFER);

    private MutualAidFacts() {}
}
