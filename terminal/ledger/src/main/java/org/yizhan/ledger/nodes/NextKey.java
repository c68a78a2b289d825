package org.yizhan.ledger.nodes;

/// How far word of a hub's next TLS key has come.
///
/// @param heard terminals that know of it
/// @param terminals all that were not revoked
public record NextKey(int heard, int terminals) {
    public boolean isKnownToAll() {
        return heard == terminals;
    }
}
