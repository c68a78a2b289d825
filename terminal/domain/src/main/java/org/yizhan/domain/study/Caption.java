package org.yizhan.domain.study;

/// Words that are shown while they are heard in a recording or a film.
///
/// @param from milliseconds from the beginning
/// @param until milliseconds from the beginning
public record Caption(int from, int until, String text) {}
