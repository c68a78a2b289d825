package org.yizhan.domain.meetings;

import org.yizhan.domain.facts.SubjectId;

/// A picture that belongs to a meeting's papers.
///
/// @param picture the blob of a JPEG, as its reference is written
public record Attachment(SubjectId meeting, Kind kind, String picture) {
    public enum Kind {
        /// 会场照片.
        PHOTOGRAPH,
        /// 手写签到表, photographed.
        SHEET
    }
}
