package org.yizhan.ledger.voicebox;

import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Audience;

/// What became of a message that was to be left.
public sealed interface PostResult {
    /// It is kept: sound and words survive a power cut.
    ///
    /// @param days within which there is an answer
    /// @param named whether the answer finds its way to a card
    record Kept(SubjectId message, Audience to, int days, boolean named) implements PostResult {}

    /// Too many were left without a name just now: a card is asked for.
    record CardNeeded() implements PostResult {}

    /// The card is not one of this village's that is in use.
    record NotOurCard() implements PostResult {}

    /// The disk refused, or the township cannot be reached yet. Nothing was kept.
    record NotKept() implements PostResult {}
}
