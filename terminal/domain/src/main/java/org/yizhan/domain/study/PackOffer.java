package org.yizhan.domain.study;

import java.util.List;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.study.Manuscript.Stage;
import org.yizhan.domain.study.Publication.Audience;

/// A pack that somebody brought to a page, until it is given to the terminals: only the place where
/// it was brought sees it.
///
/// @param by the account of who brought it; the second person must be another
public record PackOffer(PackRelease release, Stage stage, SubjectId by) {
    /// Whether somebody still has to decide about it.
    public boolean isOpen() {
        return stage != Stage.RELEASED;
    }

    /// The same, for a second person to say a word.
    public PackOffer waiting(Audience whom) {
        return new PackOffer(release.forWhom(whom), Stage.WAITING, by);
    }

    /// Given or dropped: it keeps no files any more.
    public PackOffer closed() {
        PackRelease empty =
                new PackRelease(
                        release.about(), List.of(), release.audience(), release.withdrawn());
        return new PackOffer(empty, Stage.RELEASED, by);
    }
}
