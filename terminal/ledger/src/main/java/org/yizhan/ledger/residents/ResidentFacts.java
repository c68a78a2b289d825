package org.yizhan.ledger.residents;

import java.util.List;
import org.yizhan.domain.residents.HomeVisit;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.residents.Passing;
import org.yizhan.domain.residents.Portrait;
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

    /// Subject: the resident who died.
    public static final FactType<Passing> PASSING =
            FactType.register("residents.passing", Passing.class);

    /// The last visit; those before are in its history. Subject: the resident who was visited.
    public static final FactType<HomeVisit> VISIT =
            FactType.register("residents.visit", HomeVisit.class);

    /// Subject: the resident.
    public static final FactType<Portrait> PORTRAIT =
            FactType.register("residents.portrait", Portrait.class).personal();

    public static final List<FactType<?>> TYPES =
            List.of(RESIDENT, HOUSEHOLD, PASSING, VISIT, PORTRAIT);

    private ResidentFacts() {}
}
