package org.yizhan.ledger.updates;

import java.util.List;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about new versions. The place is whose terminals shall have it: first some
/// villages, then a township, then the county.
public final class UpdateFacts {
    public static final FactType<Release> RELEASE =
            FactType.register("updates.release", Release.class).visibleWithin();

    /// The subject of a place's release: there is one.
    public static final SubjectId SUBJECT = SubjectId.named("updates/release");

    public static final List<FactType<?>> TYPES = List.of(RELEASE);

    private UpdateFacts() {}
}
