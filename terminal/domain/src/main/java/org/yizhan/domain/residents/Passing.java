package org.yizhan.domain.residents;

import java.time.LocalDate;
import java.util.Optional;

/// A person has died: they stand in no list any more, and their file stays as the law asks.
///
/// @param day may be unknown
/// @param mistaken entered in error and taken back
public record Passing(Optional<LocalDate> day, boolean mistaken) {}
