package org.yizhan.demo.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.yizhan.demo.residents.Identified;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;

/// The assembly of the branch, this afternoon at half past two.
public final class DemoMeetings {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private DemoMeetings() {}

    public static Identified<Meeting> assembly(
            LocalDate today, List<Identified<Membership>> members) {
        Meeting meeting =
                new Meeting(
                        MeetingKind.ASSEMBLY,
                        "支部党员大会",
                        today.atTime(LocalTime.of(14, 30)).atZone(CHINA).toInstant(),
                        "二楼会议室",
                        List.of("学习冬季安全知识", "讨论二组道路维修", "通报上个季度村里的账", "讨论一名预备党员转正"),
                        members.stream().map(Identified::id).toList(),
                        members.stream()
                                .filter(member -> member.value().mayVote())
                                .map(Identified::id)
                                .toList());
        return new Identified<>(SubjectId.named("demo/meeting/" + today), meeting);
    }
}
