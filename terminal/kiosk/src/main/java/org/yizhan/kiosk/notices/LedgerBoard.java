package org.yizhan.kiosk.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.notices.Notices;

/// The notices of the village and of the places it lies in.
public final class LedgerBoard implements Board {
    private final Ledger ledger;
    private final PlaceId village;
    private final Clock clock;

    public LedgerBoard(Ledger ledger, PlaceId village, Clock clock) {
        this.ledger = ledger;
        this.village = village;
        this.clock = clock;
    }

    @Override
    public List<Posted> notices() {
        LocalDate today = LocalDate.now(clock);
        return ledger.read(views ->
                new Notices(views)
                        .shown(village, today).stream()
                                .map(entry -> new Posted(entry.subject(), entry.value()))
                                .toList());
    }
}
