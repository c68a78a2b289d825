package org.yizhan.ledger.residents;

import java.util.List;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about residents.
public final class ResidentFacts {
    /// Subject: the resident.
    public static final FactType<Resident> RESIDENT =
            FactType.register("residents.resident", Resident.class).personal();

    /// Subject: the household.
    public static final FactType<Household> HOUSEHOLD =
            FactType.register("residents.household", Household.class).personal();

    public static final List<FactType<?>> TYPES = List.of(RESIDENT, HOUSEHOLD);

    private ResidentFacts() {}
}
