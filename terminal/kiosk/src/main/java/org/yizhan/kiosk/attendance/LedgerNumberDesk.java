package org.yizhan.kiosk.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.views.Views;

/// Short numbers of the village's cards. Safe for any thread.
public final class LedgerNumberDesk implements NumberDesk {
    /// So many wrong tries in so long, and the pad rests: a short number can be guessed.
    private static final int TRIES = 5;

    private static final Duration REST = Duration.ofMinutes(10);

    private final Ledger ledger;
    private final PlaceId village;
    private final InstantSource clock;
    private final Deque<Instant> wrong = new ArrayDeque<>();

    public LedgerNumberDesk(Ledger ledger, PlaceId village, InstantSource clock) {
        this.ledger = ledger;
        this.village = village;
        this.clock = clock;
    }

    @Override
    public CheckinResult take(String number, Animal animal) {
        if (tired() || !ledger.read(views -> fits(views, number, animal))) {
            missed();
            return new CheckinResult.UnknownCard(number);
        }
        return new Checkins(ledger, village, clock).checkInByNumber(number);
    }

    /// Whose birthday is not known cannot be confirmed by it.
    private boolean fits(Views views, String number, Animal animal) {
        Optional<Card> card = new Cards(views).byShortNumber(village, number);
        return card.flatMap(known -> new Residents(views).find(village, known.resident()))
                .flatMap(Resident::birthday)
                .map(birthday -> Animal.of(birthday).contains(animal))
                .orElse(false);
    }

    @Override
    public synchronized boolean tired() {
        Instant since = clock.instant().minus(REST);
        wrong.removeIf(at -> at.isBefore(since));
        return wrong.size() >= TRIES;
    }

    private synchronized void missed() {
        wrong.add(clock.instant());
    }
}
