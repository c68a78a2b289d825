package org.yizhan.ledger.attendance;

import java.util.List;
import org.yizhan.domain.attendance.Correction;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;

/// Corrects what was recorded wrongly at a village's meetings.
public final class Corrections {
    private final Ledger ledger;
    private final PlaceId village;

    public Corrections(Ledger ledger, PlaceId village) {
        this.ledger = ledger;
        this.village = village;
    }

    /// Takes back every record of a person at a meeting. What was recorded stays visible, with the
    /// reason; the person may be recorded again.
    ///
    /// @return whether there was anything to correct
    public boolean correct(Actor staff, SubjectId meeting, SubjectId resident, String reason) {
        return ledger.record(
                village,
                staff,
                views -> {
                    List<FactId> records =
                            new Attendance(views)
                                    .records(village, meeting).stream()
                                            .filter(each -> each.resident().equals(resident))
                                            .map(each -> each.stamp().fact())
                                            .toList();
                    return records.isEmpty()
                            ? Decided.of(false)
                            : Decided.of(
                                    true,
                                    Draft.of(
                                            AttendanceFacts.CORRECTION,
                                            meeting,
                                            new Correction(meeting, resident, records, reason)));
                });
    }
}
