package org.yizhan.domain.study;

/// Where somebody stopped in a lesson. No time, no count.
///
/// @param lesson the lesson's own word
/// @param line the sentence that was read, from 0
/// @param clip milliseconds into what is played after that sentence; 0 where the sentence itself is
///     to be heard again
public record Stop(String lesson, int line, int clip) {}
