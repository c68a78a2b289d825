package org.yizhan.kiosk.attendance;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.views.Views;

/// Cards are written into the village's ledger.
public final class LedgerDesk implements CardDesk {
    private final Ledger ledger;
    private final PlaceId village;
    private final Checkins checkins;

    public LedgerDesk(Ledger ledger, PlaceId village, Checkins checkins) {
        this.ledger = ledger;
        this.village = village;
        this.checkins = checkins;
    }

    @Override
    public CheckinResult take(Held held) {
        return checkins.checkIn(held.code(), held.evidence());
    }

    @Override
    public Optional<Door> door() {
        return ledger.read(
                views -> new Meetings(views).open(village).map(open -> door(views, open)));
    }

    private Door door(Views views, Meetings.Listed open) {
        Meeting meeting = open.meeting();
        List<SubjectId> here =
                new Attendance(views)
                        .of(village, open.id()).stream()
                                .filter(present -> present.evidence().isPresence())
                                .map(Attendance.Present::resident)
                                .toList();
        return new Door(meeting, among(here, meeting.expected()), among(here, meeting.voters()));
    }

    private static int among(List<SubjectId> here, List<SubjectId> listed) {
        return (int) here.stream().filter(listed::contains).count();
    }
}
