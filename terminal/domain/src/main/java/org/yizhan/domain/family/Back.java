package org.yizhan.domain.family;

import org.yizhan.domain.facts.SubjectId;

/// What was said back to a relative.
///
/// @param word which it answers
/// @param blob the sound, as a reference without its key
/// @param sealed the [org.yizhan.domain.voicebox.Voice], sealed to the word's return address;
///     hexadecimal
public record Back(SubjectId word, String blob, String sealed) {}
