package org.yizhan.domain.meetings;

/// Whom a kind of meeting calls: 全体党员, 支部委员, 党小组党员, 十八周岁以上村民, 村民代表.
public enum Circle {
    MEMBERS,
    COMMITTEE,
    GROUP,
    ADULTS,
    REPRESENTATIVES
}
