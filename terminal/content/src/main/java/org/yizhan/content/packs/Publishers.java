package org.yizhan.content.packs;

import java.security.PublicKey;
import java.time.LocalDate;
import java.util.Optional;

/// The publishers whose packs a terminal accepts.
@FunctionalInterface
public interface Publishers {
    /// The Ed25519 key of a publisher; empty if nobody told this terminal to trust it.
    Optional<PublicKey> key(String publisher);

    /// Why nothing new of a known publisher is installed, such as that its key was revoked; asked
    /// before the signature is looked at.
    default Optional<InstallResult> objection(String publisher, LocalDate today) {
        return Optional.empty();
    }

    /// Whether a publisher may teach a topic.
    default boolean mayTeach(String publisher, String topic) {
        return true;
    }
}
