package org.yizhan.ledger.partners;

import java.util.List;
import org.yizhan.domain.partners.Partner;
import org.yizhan.ledger.facts.FactType;

/// The type of facts about partners. The subject is the partner; the place is for whom it is there:
/// everyone in it.
public final class PartnerFacts {
    public static final FactType<Partner> PARTNER =
            FactType.register("partners.partner", Partner.class).visibleWithin();

    public static final List<FactType<?>> TYPES = List.of(PARTNER);

    private PartnerFacts() {}
}
