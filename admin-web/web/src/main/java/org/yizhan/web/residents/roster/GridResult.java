package org.yizhan.web.residents.roster;

/// What became of reading a file as a table.
public sealed interface GridResult {
    record Read(Grid grid) implements GridResult {}

    /// There is nothing in it.
    record Empty() implements GridResult {}

    /// The old `.xls`, or a table locked by a password: both begin alike.
    record OldOrLocked() implements GridResult {}

    /// Neither a table nor a text we can read.
    record Unreadable() implements GridResult {}

    /// More lines than [GridReader#MOST_LINES], or unpacked larger than any roster.
    record TooLarge() implements GridResult {}
}
