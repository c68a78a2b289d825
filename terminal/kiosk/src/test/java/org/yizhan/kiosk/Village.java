package org.yizhan.kiosk;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.kiosk.frame.Frame.Station;
import org.yizhan.kiosk.idle.Today;
import org.yizhan.kiosk.idle.Today.Days;

/// An invented village on the day of 小雪.
final class Village implements Sources {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    Clock clock = Clock.fixed(Instant.parse("2026-11-22T01:20:00Z"), ZONE);
    boolean trusted = true;

    static final Shift LIU = new Shift(DayOfWeek.SUNDAY, "刘建国", "支部书记", "全天在村部", "138 0572 1234");

    static Meeting assembly() {
        return new Meeting(
                MeetingKind.ASSEMBLY,
                "支部党员大会",
                Instant.parse("2026-11-22T06:30:00Z"),
                "二楼会议室",
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public Station station() {
        return new Station("青石沟村党群服务中心", clock, () -> trusted);
    }

    @Override
    public Days days() {
        return () ->
                new Today(
                        List.of(LIU),
                        Optional.of(assembly()),
                        List.of("城乡居民医保十二月二十号前交，每人四百块", "冬天烧炉子，睡觉前开一扇窗"));
    }
}
