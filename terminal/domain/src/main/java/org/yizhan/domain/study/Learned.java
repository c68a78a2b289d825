package org.yizhan.domain.study;

import org.yizhan.domain.facts.SubjectId;

/// What the holder of a card said of a lesson: understood, or to be repeated. Nothing is timed, and
/// nothing in it can be ranked.
///
/// @param lesson the lesson's own word
public record Learned(SubjectId resident, String lesson, boolean understood) {
    /// The subject of what one person says of one lesson.
    public SubjectId subject() {
        return SubjectId.named("learned/" + resident + "/" + lesson);
    }
}
