package org.yizhan.kiosk.idle;

import java.time.Clock;
import java.time.LocalDate;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.duty.DutyFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.notices.Notices;

/// The village's day, from its ledger.
public final class LedgerDays implements Today.Days {
    private final Ledger ledger;
    private final PlaceId village;
    private final Clock clock;

    public LedgerDays(Ledger ledger, PlaceId village, Clock clock) {
        this.ledger = ledger;
        this.village = village;
        this.clock = clock;
    }

    @Override
    public Today today() {
        LocalDate day = LocalDate.now(clock);
        return ledger.read(views ->
                new Today(
                        DutyFacts.roster(views, village).on(day.getDayOfWeek()),
                        new Meetings(views)
                                .next(village, clock.instant())
                                .map(Meetings.Listed::meeting),
                        new Notices(views)
                                .shown(village, day).stream()
                                        .map(entry -> entry.value().title())
                                        .toList()));
    }
}
