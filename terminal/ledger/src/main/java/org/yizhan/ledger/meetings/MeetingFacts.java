package org.yizhan.ledger.meetings;

import java.util.List;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about meetings. The subject is the meeting.
public final class MeetingFacts {
    public static final FactType<Meeting> MEETING =
            FactType.register("meetings.meeting", Meeting.class);

    public static final FactType<MeetingProgress> PROGRESS =
            FactType.register("meetings.progress", MeetingProgress.class);

    public static final List<FactType<?>> TYPES = List.of(MEETING, PROGRESS);

    private MeetingFacts() {}
}
