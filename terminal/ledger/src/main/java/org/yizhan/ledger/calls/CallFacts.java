package org.yizhan.ledger.calls;

import java.util.List;
import org.yizhan.domain.calls.Call;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about calls. The place is the caller's, a township or county; the subject
/// [#subject(PlaceId, String)].
public final class CallFacts {
    public static final FactType<Call> CALL = FactType.register("calls.call", Call.class);

    public static final List<FactType<?>> TYPES = List.of(CALL);

    private CallFacts() {}

    /// One subject for a village and what it is called about.
    public static SubjectId subject(PlaceId village, String kind) {
        return SubjectId.named("call/" + village + "/" + kind);
    }
}
