package org.yizhan.domain.terminals;

import org.yizhan.domain.places.PlaceId;

/// A terminal that a hub has enrolled.
///
/// @param label how staff call it, such as "村部一楼大厅"
/// @param signingKey Ed25519 public key, X.509 encoding, hexadecimal
/// @param sealingKey X25519 public key, X.509 encoding, hexadecimal
/// @param revoked whether it was shut out; its unsent facts then wait for a person
public record Terminal(
        PlaceId place, String label, String signingKey, String sealingKey, boolean revoked) {}
