package org.yizhan.ledger;

import java.util.List;
import org.yizhan.ledger.facts.Draft;

/// What a decision came to: an answer for who asked, and the facts to be recorded, perhaps none.
public record Decided<T>(T answer, List<Draft<?>> drafts) {
    public Decided {
        drafts = List.copyOf(drafts);
    }

    public static <T> Decided<T> of(T answer, Draft<?>... drafts) {
        return new Decided<>(answer, List.of(drafts));
    }
}
