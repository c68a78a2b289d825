package org.yizhan.ledger.exchange;

import org.yizhan.domain.texts.Sentence;

/// What came of a file that somebody carried between a terminal and its hub.
public sealed interface Brought {
    /// It was from the other side, and what it holds is here now.
    ///
    /// @param facts how many were new here
    record Taken(int facts) implements Brought {}

    /// It holds nothing for this machine: another's file, the way back to where it came from, or
    /// spoiled.
    record NotForHere() implements Brought {}

    /// The hub does not know the terminal, or shut it out; what it tells is kept for a person.
    record ShutOut() implements Brought {}

    /// What to tell who carried it.
    default Sentence sentence() {
        return switch (this) {
            case Taken taken ->
                    taken.facts == 0
                            ? Sentence.of("exchange.brought.nothingNew")
                            : Sentence.of("exchange.brought", "count", taken.facts);
            case NotForHere _ -> Sentence.of("exchange.brought.notForHere");
            case ShutOut _ -> Sentence.of("exchange.brought.shutOut");
        };
    }
}
