package org.yizhan.domain.activities;

import org.yizhan.domain.facts.SubjectId;

/// Somebody is coming, or not coming after all.
public record Signup(SubjectId activity, SubjectId resident, boolean coming) {
    /// The subject of what one person says of one activity.
    public SubjectId subject() {
        return subject(activity, resident);
    }

    /// The subject of what one person says of one activity.
    public static SubjectId subject(SubjectId activity, SubjectId resident) {
        return SubjectId.named("signup/" + activity + "/" + resident);
    }
}
