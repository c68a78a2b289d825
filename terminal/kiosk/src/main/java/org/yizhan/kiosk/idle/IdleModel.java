package org.yizhan.kiosk.idle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.kiosk.idle.Today.Days;

/// The day as the idle screen shows it, looked at anew every second.
public final class IdleModel {
    /// Seconds each notice stays.
    private static final int NOTICE_SECONDS = 8;

    private final Days days;
    private final Clock clock;
    private Today today;

    public IdleModel(Days days, Clock clock) {
        this.days = days;
        this.clock = clock;
        this.today = days.today();
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /// Takes the day as it is known now.
    void tick() {
        today = days.today();
    }

    /// Who is to be asked today; empty when nobody is on duty.
    public Optional<Shift> onDuty() {
        return today.duty().stream().findFirst();
    }

    public Optional<Meeting> meeting() {
        return today.meeting();
    }

    /// When the next meeting begins, on the village's clock.
    Optional<LocalDateTime> meetingTime() {
        return meeting()
                .map(meeting -> LocalDateTime.ofInstant(meeting.startsAt(), clock.getZone()));
    }

    boolean meetsToday() {
        LocalDate day = now().toLocalDate();
        return meetingTime().map(time -> time.toLocalDate().equals(day)).orElse(false);
    }

    /// The notice that has its turn now.
    Optional<String> notice() {
        int count = today.notices().size();
        long turn = clock.instant().getEpochSecond() / NOTICE_SECONDS;
        return count == 0
                ? Optional.empty()
                : Optional.of(today.notices().get((int) Math.floorMod(turn, (long) count)));
    }
}
