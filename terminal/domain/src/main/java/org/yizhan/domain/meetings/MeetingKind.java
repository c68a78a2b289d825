package org.yizhan.domain.meetings;

/// 支部党员大会, 支部党员大会（选举）, 支部委员会会议, 党小组会, 党课, 主题党日, 村民会议, 村民代表会议.
public enum MeetingKind {
    ASSEMBLY,
    ELECTION,
    COMMITTEE,
    GROUP,
    LECTURE,
    THEME_DAY,
    VILLAGERS,
    REPRESENTATIVES
}
