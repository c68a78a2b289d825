package org.yizhan.web.exchange;

import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.ledger.exchange.HubLetters;
import org.yizhan.ledger.exchange.SetAside;
import org.yizhan.ledger.exchange.TerminalLetters;

/// The node's side of letters that are carried by hand.
public sealed interface Courier {
    /// @param letters empty where the terminal has no hub
    /// @param version what there is to say of a new version of the program, if anything
    record Terminal(
            Supplier<Optional<TerminalLetters>> letters, Supplier<Optional<Finding>> version)
            implements Courier {
        /// Of a program that is not installed.
        public Terminal(Supplier<Optional<TerminalLetters>> letters) {
            this(letters, Optional::empty);
        }
    }

    /// @param aside what terminals that were shut out still sent
    record Hub(HubLetters letters, SetAside aside) implements Courier {}

    /// Nothing is carried.
    record None() implements Courier {}
}
