package org.yizhan.domain.study;

import org.yizhan.domain.facts.SubjectId;

/// A lesson while it is written: only the place where it is written sees it.
///
/// @param writer the account of who changed it last; the second person must be another
public record Manuscript(Publication publication, Stage stage, SubjectId writer) {
    /// How far it is.
    public enum Stage {
        WRITING,
        /// It waits for a second person.
        WAITING,
        /// What was released last is this.
        RELEASED
    }

    /// The same at another stage.
    public Manuscript at(Stage now) {
        return new Manuscript(publication, now, writer);
    }
}
