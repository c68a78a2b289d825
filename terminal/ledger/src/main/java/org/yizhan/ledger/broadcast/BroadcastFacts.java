package org.yizhan.ledger.broadcast;

import java.util.List;
import org.yizhan.domain.broadcast.Aired;
import org.yizhan.domain.broadcast.Broadcast;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about the loudspeaker.
public final class BroadcastFacts {
    /// The place is whom it is for: everyone in it.
    public static final FactType<Broadcast> BROADCAST =
            FactType.register("broadcast.broadcast", Broadcast.class).visibleWithin();

    /// Subject: [#aired(SubjectId, SubjectId)]. The place is the village that heard it.
    public static final FactType<Aired> AIRED = FactType.register("broadcast.aired", Aired.class);

    public static final List<FactType<?>> TYPES = List.of(BROADCAST, AIRED);

    private BroadcastFacts() {}

    /// @param terminal its node
    public static SubjectId aired(SubjectId broadcast, SubjectId terminal) {
        return SubjectId.named("broadcast/aired/" + broadcast + "/" + terminal);
    }
}
