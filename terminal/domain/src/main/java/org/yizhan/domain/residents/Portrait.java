package org.yizhan.domain.residents;

import java.util.Optional;

/// What a person looks like, for staff who do not know them yet. Never used to recognise anyone.
///
/// @param picture the blob of a JPEG, as its reference is written; empty after it was taken away
public record Portrait(Optional<String> picture) {}
