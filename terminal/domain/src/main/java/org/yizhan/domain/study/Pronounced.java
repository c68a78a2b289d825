package org.yizhan.domain.study;

/// How a word of a lesson is read, as whoever wrote it says: a place, a surname, a character of
/// several readings.
///
/// @param written the Hanzi as they stand in the lesson, such as `单县`
/// @param pinyin a syllable for each, such as `shan4 xian4` or `Shàn xiàn`
public record Pronounced(String written, String pinyin) {}
