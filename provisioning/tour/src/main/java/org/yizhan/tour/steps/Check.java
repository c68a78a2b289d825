package org.yizhan.tour.steps;

/// Something a step expected.
///
/// @param what in one sentence, and by what means
/// @param seen what was found
public record Check(String what, boolean held, String seen) {}
