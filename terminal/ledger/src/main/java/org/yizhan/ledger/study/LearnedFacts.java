package org.yizhan.ledger.study;

import java.util.List;
import org.yizhan.domain.study.Learned;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about what people say of lessons. The place is the village.
public final class LearnedFacts {
    /// Subject: [Learned#subject()].
    public static final FactType<Learned> LEARNED =
            FactType.register("study.learned", Learned.class).personal();

    public static final List<FactType<?>> TYPES = List.of(LEARNED);

    private LearnedFacts() {}
}
