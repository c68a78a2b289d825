package org.yizhan.kiosk.study;

import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Tally;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.study.Tallies;

/// Counts in the ledger, in the background: a lesson goes on even where nothing can be written.
///
/// @param background runs what may take time
public record LedgerHearing(Ledger ledger, PlaceId village, Executor background)
        implements Hearing {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerHearing.class);

    @Override
    public void happened(Lesson lesson, Tally.Happened what) {
        background.execute(() -> {
            try {
                Tallies.count(ledger, village, lesson, what);
            } catch (StorageException e) {
                LOG.warn("A lesson was not counted", e);
            }
        });
    }
}
