package org.yizhan.domain.meetings;

/// What is known of a person's coming: 能来, 请假, 远程参加, 没来.
public enum Reply {
    COMING,
    /// With a reason, before the meeting.
    LEAVE,
    /// Living away, will take part by phone.
    REMOTE,
    /// Did not come; the reason was learned afterwards.
    ABSENT
}
