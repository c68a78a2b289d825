package org.yizhan.domain.duty;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/// Who is at the service center, week by week.
public record DutyRoster(List<Shift> shifts) {
    public DutyRoster {
        shifts = List.copyOf(shifts);
    }

    /// @param role in people's words, such as "支部书记"
    /// @param hours in people's words, such as "全天在村部"
    /// @param phone as it should be read, such as "138 0572 1234"
    /// @param photo where the photograph is kept, with its key; absent where there is none
    public record Shift(
            DayOfWeek day,
            String name,
            String role,
            String hours,
            String phone,
            Optional<String> photo) {
        /// Of somebody without a photograph.
        public Shift(DayOfWeek day, String name, String role, String hours, String phone) {
            this(day, name, role, hours, phone, Optional.empty());
        }
    }

    /// The shifts of a day of the week, in the order they were entered.
    public List<Shift> on(DayOfWeek day) {
        return shifts.stream().filter(shift -> shift.day() == day).toList();
    }
}
