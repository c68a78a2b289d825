package org.yizhan.ledger.exchange;

/// A way for a message to a hub, and for the answer back. On the hub it is where the way ends.
@FunctionalInterface
public interface Transport {
    /// Hands a message over and waits for the answer. Never throws for what happens on the way.
    Reply send(Route route, byte[] message);
}
