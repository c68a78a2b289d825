package org.yizhan.domain.residents;

import java.time.LocalDate;

/// Somebody of the staff went to see a person at home (上门走访).
///
/// @param note what was seen or asked for; may be empty
public record HomeVisit(LocalDate day, String note) {}
