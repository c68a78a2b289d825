package org.yizhan.ledger.nodes;

/// Whether the hub has everything that was recorded on a terminal, asked just now. Only [All] is a
/// proof.
public sealed interface Delivered {
    /// The hub has said that it has every record, and asks for no recording that is here.
    record All() implements Delivered {}

    /// So many records are still only here.
    record RecordsWait(long count) implements Delivered {}

    /// The records are there; recordings or pictures are still only here.
    record RecordingsWait() implements Delivered {}

    /// The hub did not answer, or does not take anything from this terminal.
    record NoAnswer() implements Delivered {}

    /// The terminal belongs to no hub: nobody has a second copy.
    record NoHub() implements Delivered {}
}
