package org.yizhan.ledger.attendance;

import java.util.List;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.attendance.Correction;
import org.yizhan.domain.attendance.Phone;
import org.yizhan.domain.attendance.Refusal;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about attendance. The subject is the meeting.
public final class AttendanceFacts {
    public static final FactType<Checkin> CHECKIN =
            FactType.event("attendance.checkin", Checkin.class);

    public static final FactType<Refusal> REFUSAL =
            FactType.event("attendance.refusal", Refusal.class);

    public static final FactType<Correction> CORRECTION =
            FactType.event("attendance.correction", Correction.class);

    /// Subject: [Phone#subject(String)]. Place: the village whose people it checks in.
    public static final FactType<Phone> PHONE = FactType.register("attendance.phone", Phone.class);

    public static final List<FactType<?>> TYPES = List.of(CHECKIN, REFUSAL, CORRECTION, PHONE);

    private AttendanceFacts() {}
}
