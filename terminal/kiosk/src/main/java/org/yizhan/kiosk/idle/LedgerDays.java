package org.yizhan.kiosk.idle;

import java.time.Clock;
import java.time.LocalDate;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.duty.DutyFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.notices.Notices;
import org.yizhan.ledger.views.Views;

/// The village's day, from its ledger.
public final class LedgerDays {
    private LedgerDays() {}

    /// @param clock with the village's zone
    public static Today of(Views views, PlaceId village, Clock clock) {
        LocalDate day = LocalDate.now(clock);
        return new Today(
                DutyFacts.roster(views, village).on(day.getDayOfWeek()),
                new Meetings(views).next(village, clock.instant()).map(Meetings.Listed::meeting),
                new Notices(views)
                        .shown(village, day).stream().map(entry -> entry.value().title()).toList());
    }
}
