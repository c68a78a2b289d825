package org.yizhan.speech.mandarin;

/// One spoken Hanzi, letter or pause sign, and the shown character it reads.
///
/// @param written what is said: 十 for the 1 of 12
/// @param shown index into the shown text
/// @param bare said as a digit of its own, so that its tone never changes: 一 in 二零二一年
record Spoken(char written, int shown, boolean bare) {}
