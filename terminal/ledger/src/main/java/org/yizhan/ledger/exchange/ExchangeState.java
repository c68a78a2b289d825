package org.yizhan.ledger.exchange;

import java.time.Instant;
import java.util.Optional;
import org.yizhan.domain.texts.Sentence;

/// How a terminal stands with its hub.
///
/// @param lastContact when the hub last answered; empty if not since the program started
/// @param waiting how many facts the hub does not have yet
/// @param trouble what stood in the way at the last try, if anything did
public record ExchangeState(
        Optional<Instant> lastContact, long waiting, Optional<Outcome.Trouble> trouble) {
    static final ExchangeState START = new ExchangeState(Optional.empty(), 0, Optional.empty());

    /// What to tell a person about the records.
    public Sentence sentence() {
        return waiting == 0
                ? Sentence.of("exchange.delivered")
                : Sentence.of("exchange.waiting", "count", waiting);
    }
}
