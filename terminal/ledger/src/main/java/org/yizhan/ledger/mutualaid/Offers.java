package org.yizhan.ledger.mutualaid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.PostResult;

/// Keeps what people offer and want, by card and voice. Safe for any thread, never for the UI's.
public final class Offers {
    private static final Logger LOG = LoggerFactory.getLogger(Offers.class);

    private final Ledger ledger;
    private final Blobs blobs;
    private final PlaceId village;

    public Offers(Ledger ledger, Blobs blobs, PlaceId village) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.village = village;
    }

    /// A sound file and how long it is.
    public record Spoken(byte[] sound, int seconds) {}

    /// Keeps an offer until staff have listened; when this says [PostResult.Kept], it is durable.
    ///
    /// @param scanned the card's code
    public PostResult keep(Offer.Kind kind, Spoken spoken, String scanned) {
        Optional<SubjectId> from =
                CardCode.parse(scanned)
                        .flatMap(code ->
                                ledger.read(views -> new Cards(views).holder(village, code)));
        if (from.isEmpty()) {
            return new PostResult.NotOurCard();
        }
        try {
            BlobRef kept = blobs.put(new ByteArrayInputStream(spoken.sound()));
            Voice voice = new Voice(kept.toString(), spoken.seconds());
            Offer offer = new Offer(kind, from.get(), voice, "", Offer.Step.WAITING);
            SubjectId id = Ids.secure().subject();
            return ledger.record(
                    village,
                    new Actor.Resident(from.get()),
                    _ ->
                            Decided.of(
                                    new PostResult.Kept(id, Audience.VILLAGE, 0, true),
                                    Draft.of(MutualAidFacts.OFFER, id, offer)));
        } catch (IOException | StorageException e) {
            LOG.error("An offer could not be kept", e);
            return new PostResult.NotKept();
        }
    }

    /// Those at a step, the newest first.
    public static List<Entry<Offer>> at(Views views, PlaceId village, Offer.Step step) {
        return views.register(MutualAidFacts.OFFER).list(village).stream()
                .filter(entry -> entry.value().step() == step)
                .sorted(Comparator.comparing((Entry<Offer> entry) -> entry.at()).reversed())
                .toList();
    }
}
