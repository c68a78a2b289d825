package org.yizhan.domain.meetings;

/// Which of the expected may vote.
public enum Voting {
    /// 正式党员: probationary members attend and speak (《中国共产党章程》第七条).
    FULL_MEMBERS,
    /// 到会的人都有表决权.
    ALL_EXPECTED
}
