package org.yizhan.ledger.branches;

import java.util.List;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.branches.Office;
import org.yizhan.domain.branches.TransferIn;
import org.yizhan.domain.branches.TransferOut;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about branches.
public final class BranchFacts {
    /// Subject: the resident who is a member.
    public static final FactType<Membership> MEMBERSHIP =
            FactType.register("branches.membership", Membership.class).personal();

    /// Subject: the office, as one person holds it once.
    public static final FactType<Office> OFFICE =
            FactType.register("branches.office", Office.class);

    /// In the old branch's place. Subject: the transfer, the same on both sides.
    public static final FactType<TransferOut> TRANSFER_OUT =
            FactType.register("branches.transferOut", TransferOut.class);

    /// In the new branch's place. Subject: the transfer, the same on both sides.
    public static final FactType<TransferIn> TRANSFER_IN =
            FactType.register("branches.transferIn", TransferIn.class);

    public static final List<FactType<?>> TYPES =
            List.of(MEMBERSHIP, OFFICE, TRANSFER_OUT, TRANSFER_IN);

    private BranchFacts() {}
}
