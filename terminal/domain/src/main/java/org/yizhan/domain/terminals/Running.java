package org.yizhan.domain.terminals;

/// The version of the program that a terminal runs.
///
/// @param number only grows; 0 where the program was not installed from a package
/// @param program as people call it, such as "0.2.0"
public record Running(long number, String program) {}
