package org.yizhan.ledger.branches;

import java.util.List;
import org.yizhan.domain.branches.Membership;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about branches.
public final class BranchFacts {
    /// Subject: the resident who is a member.
    public static final FactType<Membership> MEMBERSHIP =
            FactType.register("branches.membership", Membership.class).personal();

    public static final List<FactType<?>> TYPES = List.of(MEMBERSHIP);

    private BranchFacts() {}
}
