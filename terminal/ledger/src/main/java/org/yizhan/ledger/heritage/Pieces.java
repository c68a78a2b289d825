package org.yizhan.ledger.heritage;

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
import org.yizhan.domain.heritage.Piece;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.PostResult;

/// Keeps what people sing and tell, by card and voice. Safe for any thread, never for the UI's.
public final class Pieces {
    private static final Logger LOG = LoggerFactory.getLogger(Pieces.class);

    private final Ledger ledger;
    private final Blobs blobs;
    private final PlaceId village;

    public Pieces(Ledger ledger, Blobs blobs, PlaceId village) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.village = village;
    }

    /// A sound file and how long it is.
    public record Spoken(byte[] sound, int seconds) {}

    /// Keeps a recording until staff have listened; when this says [PostResult.Kept], it is durable.
    ///
    /// @param scanned the card's code: holding it up is the consent
    public PostResult keep(Piece.Kind kind, Spoken spoken, String scanned) {
        Optional<Entry<Resident>> from = ledger.read(views -> holder(views, scanned));
        if (from.isEmpty()) {
            return new PostResult.NotOurCard();
        }
        SubjectId who = from.get().subject();
        SubjectId id = Ids.secure().subject();
        try {
            BlobRef kept = blobs.put(new ByteArrayInputStream(spoken.sound()));
            Piece piece =
                    new Piece(
                            kind,
                            "",
                            from.get().value().name(),
                            Optional.of(who),
                            Optional.of(new Voice(kept.toString(), spoken.seconds())),
                            Optional.empty(),
                            Piece.Step.WAITING);
            ledger.record(
                    village, new Actor.Resident(who), Draft.of(HeritageFacts.PIECE, id, piece));
            return new PostResult.Kept(id, Audience.VILLAGE, 0, true);
        } catch (IOException | StorageException e) {
            LOG.error("A recording could not be kept", e);
            return new PostResult.NotKept();
        }
    }

    private Optional<Entry<Resident>> holder(Views views, String scanned) {
        return CardCode.parse(scanned)
                .flatMap(code -> new Cards(views).holder(village, code))
                .flatMap(who ->
                        new Residents(views)
                                .list(village).stream()
                                        .filter(entry -> entry.subject().equals(who))
                                        .findFirst());
    }

    /// Those at a step, the newest first.
    public static List<Entry<Piece>> at(Views views, PlaceId village, Piece.Step step) {
        return views.register(HeritageFacts.PIECE).list(village).stream()
                .filter(entry -> entry.value().step() == step)
                .sorted(Comparator.comparing((Entry<Piece> entry) -> entry.at()).reversed())
                .toList();
    }
}
