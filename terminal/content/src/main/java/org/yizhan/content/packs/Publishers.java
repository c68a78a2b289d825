package org.yizhan.content.packs;

import java.security.PublicKey;
import java.util.Optional;

/// The publishers whose packs a terminal accepts.
@FunctionalInterface
public interface Publishers {
    /// The Ed25519 key of a publisher; empty if nobody told this terminal to trust it.
    Optional<PublicKey> key(String publisher);
}
