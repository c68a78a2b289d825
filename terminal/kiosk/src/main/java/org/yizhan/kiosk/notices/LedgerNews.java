package org.yizhan.kiosk.notices;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.almanac.Prices;
import org.yizhan.domain.almanac.Weather;
import org.yizhan.domain.duty.DutyRoster;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.kiosk.views.Kept;
import org.yizhan.ledger.almanac.Almanac;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.duty.DutyFacts;
import org.yizhan.ledger.guides.GuideFacts;
import org.yizhan.ledger.notices.Notices;
import org.yizhan.ledger.views.Views;

/// The news of the village and of the places it lies in.
public final class LedgerNews implements News {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerNews.class);

    private final Blobs blobs;
    private final Kept<List<Answered>> rumours;
    private final Kept<Optional<Weather>> weather;
    private final Kept<Optional<Prices>> prices;
    private final Kept<DutyRoster> duty;
    private final Kept<List<Help>> guides;

    /// Keeps the answer to a question at hand.
    public interface Keeper {
        <T> Kept<T> keep(Function<Views, T> question);
    }

    /// @param clock with the village's zone
    public LedgerNews(Keeper keeper, Blobs blobs, PlaceId village, Clock clock) {
        this.blobs = blobs;
        rumours = keeper.keep(views -> rumours(views, village, LocalDate.now(clock)));
        weather = keeper.keep(views -> new Almanac(views).weather(village));
        prices = keeper.keep(views -> new Almanac(views).prices(village));
        duty = keeper.keep(views -> DutyFacts.roster(views, village));
        guides = keeper.keep(views -> guides(views, village));
    }

    private static List<Answered> rumours(Views views, PlaceId village, LocalDate today) {
        return new Notices(views)
                .rumours(village, today).stream()
                        .map(entry -> new Answered(entry.subject(), entry.value()))
                        .toList();
    }

    private static List<Help> guides(Views views, PlaceId village) {
        return GuideFacts.shown(views, village).stream()
                .map(entry -> new Help(entry.subject(), entry.value()))
                .toList();
    }

    @Override
    public List<Answered> rumours() {
        return rumours.now();
    }

    @Override
    public Optional<Weather> weather() {
        return weather.now();
    }

    @Override
    public Optional<Prices> prices() {
        return prices.now();
    }

    @Override
    public DutyRoster duty() {
        return duty.now();
    }

    @Override
    public Optional<byte[]> face(Shift shift) {
        AtomicReference<byte[]> jpeg = new AtomicReference<>(new byte[0]);
        try {
            if (shift.photo().isPresent()) {
                BlobRef ref = BlobRef.parse(shift.photo().get());
                blobs.read(ref, in -> jpeg.set(in.readAllBytes()));
            }
        } catch (IOException e) {
            LOG.warn("A photograph cannot be read", e);
        }
        return Optional.of(jpeg.get()).filter(bytes -> bytes.length > 0);
    }

    @Override
    public List<Help> guides() {
        return guides.now();
    }
}
