package org.yizhan.domain.terminals;

/// Looks at one thing of a terminal and says truthfully how it is.
public interface Check {
    /// Looks now. May take seconds; never throws for what it is meant to find.
    Finding run();
}
