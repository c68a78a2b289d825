package org.yizhan.domain.voicebox;

/// Something spoken.
///
/// @param recording where it is kept, with its key; where others must not hear it, without it
/// @param seconds how long it is
public record Voice(String recording, int seconds) {}
