package org.yizhan.demo.duty;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.yizhan.demo.residents.DemoPeople;
import org.yizhan.domain.duty.DutyRoster;
import org.yizhan.domain.residents.Resident;

/// Somebody is there every day of the week.
public final class DemoDuty {
    private static final String ALL_DAY = "全天在村部";

    private DemoDuty() {}

    public static DutyRoster week(DemoPeople people) {
        List<DutyRoster.Shift> shifts = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            switch (day) {
                case TUESDAY, THURSDAY -> {
                    shifts.add(shift(day, people, "曾红梅", "便民服务员", ALL_DAY));
                    shifts.add(shift(day, people, "解志强", "村医", "上午八点到十二点"));
                }
                case SATURDAY -> shifts.add(shift(day, people, "马志强", "村会计", ALL_DAY));
                case MONDAY, WEDNESDAY, FRIDAY, SUNDAY ->
                        shifts.add(shift(day, people, "刘建国", "支部书记", ALL_DAY));
            }
        }
        return new DutyRoster(shifts);
    }

    private static DutyRoster.Shift shift(
            DayOfWeek day, DemoPeople people, String name, String role, String hours) {
        Resident resident = people.named(name).value();
        return new DutyRoster.Shift(day, name, role, hours, resident.phone().orElse(""));
    }
}
