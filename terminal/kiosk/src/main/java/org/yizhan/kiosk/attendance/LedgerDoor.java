package org.yizhan.kiosk.attendance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.kiosk.attendance.CardDesk.Door;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.views.Views;

/// How the open meeting stands, from the ledger.
public final class LedgerDoor {
    private LedgerDoor() {}

    /// @return empty while no meeting takes cards
    public static Optional<Door> of(Views views, PlaceId village) {
        return new Meetings(views).open(village).map(open -> door(views, village, open));
    }

    private static Door door(Views views, PlaceId village, Meetings.Listed open) {
        Meeting meeting = open.meeting();
        Set<SubjectId> here = new HashSet<>();
        for (Attendance.Present present : new Attendance(views).of(village, open.id())) {
            if (present.evidence().isPresence()) {
                here.add(present.resident());
            }
        }
        return new Door(meeting, among(here, meeting.expected()), among(here, meeting.voters()));
    }

    private static int among(Set<SubjectId> here, List<SubjectId> listed) {
        return (int) listed.stream().filter(here::contains).count();
    }
}
