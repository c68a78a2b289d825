package org.yizhan.domain.branches;

/// 正式党员, 预备党员, 入党积极分子; or moved to another branch, or no longer a member.
public enum MemberStatus {
    FULL,
    PROBATIONARY,
    APPLICANT,
    TRANSFERRED,
    ENDED
}
