package org.yizhan.domain.facts;

import java.util.List;

/// What some facts said is erased: salt and body go, the headers stay, and that it happened stays
/// on record.
///
/// @param facts of the same place as the erasure, whether they are here already or come later
/// @param reason why it may be done
public record Erasure(List<FactId> facts, Reason reason) {
    public Erasure {
        facts = List.copyOf(facts);
    }

    /// Why a record may be erased.
    public enum Reason {
        /// A person asked for it (个人信息保护法 第四十七条).
        ASKED,
        /// It was kept as long as it may be.
        RETENTION
    }
}
