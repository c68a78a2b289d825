package org.yizhan.kiosk.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.notices.Notices;
import org.yizhan.ledger.views.Views;

/// The notices of the village and of the places it lies in.
public final class LedgerBoard {
    private LedgerBoard() {}

    /// Those in force today, the newest first.
    ///
    /// @param clock with the village's zone
    public static List<Board.Posted> of(Views views, PlaceId village, Clock clock) {
        return new Notices(views)
                .shown(village, LocalDate.now(clock)).stream()
                        .map(entry -> new Board.Posted(entry.subject(), entry.value()))
                        .toList();
    }
}
