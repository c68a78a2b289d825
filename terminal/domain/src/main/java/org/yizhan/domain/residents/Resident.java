package org.yizhan.domain.residents;

import java.time.LocalDate;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;

/// A person of the village, party member or not.
///
/// @param nameReading pinyin with tone digits, one syllable a character, separated by blanks, when
///     the usual reading of the name is wrong
/// @param birthday may be absent; a year alone is written as its first of January
/// @param phone digits, spaces and hyphens as the clerk wrote them
/// @param away lives and works elsewhere most of the year
public record Resident(
        String name,
        Optional<String> nameReading,
        Gender gender,
        Optional<LocalDate> birthday,
        Optional<SubjectId> household,
        Optional<String> phone,
        boolean away) {}
