package org.yizhan.ledger.facts;

import org.yizhan.domain.facts.SubjectId;

/// A fact that a decision wants recorded.
///
/// @param <B> the body
public record Draft<B>(FactType<B> type, SubjectId subject, B body) {
    public static <B> Draft<B> of(FactType<B> type, SubjectId subject, B body) {
        return new Draft<>(type, subject, body);
    }
}
