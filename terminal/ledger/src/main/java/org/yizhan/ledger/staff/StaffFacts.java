package org.yizhan.ledger.staff;

import java.util.List;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.staff.ScreenLock;
import org.yizhan.domain.staff.StaffKey;
import org.yizhan.domain.staff.UnlockSecret;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about the staff panel. The place is the village.
public final class StaffFacts {
    /// Subject: [#key(SubjectId)].
    public static final FactType<StaffKey> KEY = FactType.register("staff.key", StaffKey.class);

    /// Subject: [#lock(SubjectId)].
    public static final FactType<ScreenLock> LOCK =
            FactType.register("staff.lock", ScreenLock.class);

    /// Subject: [#secret(SubjectId)].
    public static final FactType<UnlockSecret> SECRET =
            FactType.register("staff.secret", UnlockSecret.class);

    public static final List<FactType<?>> TYPES = List.of(KEY, LOCK, SECRET);

    private StaffFacts() {}

    /// @param resident whose card opens
    public static SubjectId key(SubjectId resident) {
        return SubjectId.named("staff/key/" + resident);
    }

    /// @param terminal its node
    public static SubjectId lock(SubjectId terminal) {
        return SubjectId.named("staff/lock/" + terminal);
    }

    /// @param terminal its node
    public static SubjectId secret(SubjectId terminal) {
        return SubjectId.named("staff/secret/" + terminal);
    }
}
