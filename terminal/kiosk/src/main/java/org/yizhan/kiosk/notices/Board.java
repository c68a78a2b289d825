package org.yizhan.kiosk.notices;

import java.util.List;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.notices.Notice;

/// The notices in force.
public interface Board {
    /// A notice and the identity it keeps when it is changed.
    record Posted(SubjectId id, Notice notice) {}

    /// Those in force today, the newest first.
    List<Posted> notices();
}
