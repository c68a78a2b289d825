package org.yizhan.ledger.voicebox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.settings.Settings;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Matter;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.domain.voicebox.Promise;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.views.Views;

/// Where a terminal puts what people say: the sound sealed as a blob first, then the fact that
/// names it. Safe for any thread, never for the UI's: the disk may be slow.
public final class Postbox {
    private static final Logger LOG = LoggerFactory.getLogger(Postbox.class);

    private final Ledger ledger;
    private final Blobs blobs;
    private final Surroundings here;

    /// @param village whose terminal this is
    public record Surroundings(PlaceId village, InstantSource clock, Ids ids, Settings settings) {}

    /// What is to be left.
    ///
    /// @param sound a sound file
    /// @param topic what it is an opinion on
    /// @param matter what it asks for beyond an answer
    public record Spoken(
            byte[] sound, int seconds, Optional<SubjectId> topic, Optional<Matter> matter) {
        /// A word that is no opinion and asks for nothing special.
        public static Spoken word(byte[] sound, int seconds) {
            return new Spoken(sound, seconds, Optional.empty(), Optional.empty());
        }
    }

    public Postbox(Ledger ledger, Blobs blobs, Surroundings here) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.here = here;
    }

    /// Whether the township's key is here, so that its messages can be sealed.
    public boolean reachesTownship() {
        return ledger.read(this::townshipKey).isPresent();
    }

    private Optional<String> townshipKey(Views views) {
        return here.village().parent().flatMap(up -> TownshipKeys.publicKey(views, up));
    }

    /// Whether so many were left without a name just now that a card is asked for.
    public boolean asksForCard() {
        return ledger.read(this::asksForCard);
    }

    private boolean asksForCard(Views views) {
        Instant now = here.clock().instant();
        return views.register(VoiceboxFacts.MESSAGE).list(here.village()).stream()
                        .filter(entry -> !entry.value().named())
                        .filter(entry -> entry.author() == ledger.author())
                        .filter(entry -> entry.at().isAfter(now.minus(Promise.SOON)))
                        .count()
                >= Promise.NAMELESS_SOON;
    }

    /// Keeps what was said. When this says [PostResult.Kept], it is durable.
    ///
    /// @param card the code that was held up; empty for a message without a name
    public PostResult leave(Spoken spoken, Audience to, Optional<String> card) {
        Optional<CardCode> code = card.flatMap(CardCode::parse);
        if (card.isPresent() && code.isEmpty()) {
            return new PostResult.NotOurCard();
        }
        try {
            BlobRef kept = blobs.put(new ByteArrayInputStream(spoken.sound()));
            PostResult result = record(new Parcel(spoken, kept, to, code));
            if (!(result instanceof PostResult.Kept)) {
                blobs.delete(kept.name());
            }
            return result;
        } catch (IOException | StorageException e) {
            LOG.error("A message could not be kept", e);
            return new PostResult.NotKept();
        }
    }

    private record Parcel(Spoken spoken, BlobRef kept, Audience to, Optional<CardCode> card) {
        Message open(Optional<SubjectId> from) {
            Voice voice = new Voice(kept.toString(), spoken.seconds());
            return new Message(
                    to,
                    card.isPresent(),
                    from,
                    spoken.topic(),
                    voice,
                    Optional.empty(),
                    spoken.matter());
        }

        /// Nothing of it says who, and its sound has no key.
        Message sealed(Message.Seal seal) {
            Voice voice = new Voice(kept.withoutKey().toString(), spoken.seconds());
            return new Message(
                    to,
                    card.isPresent(),
                    Optional.empty(),
                    Optional.empty(),
                    voice,
                    Optional.of(seal),
                    Optional.empty());
        }
    }

    private PostResult record(Parcel parcel) {
        Optional<SubjectId> from = parcel.card().flatMap(this::holder);
        if (parcel.card().isPresent() && from.isEmpty()) {
            return new PostResult.NotOurCard();
        }
        SubjectId id = here.ids().subject();
        boolean open = parcel.to() == Audience.VILLAGE;
        Actor actor =
                from.filter(_ -> open)
                        .<Actor>map(Actor.Resident::new)
                        .orElseGet(Actor.Visitor::new);
        return ledger.record(
                here.village(),
                actor,
                views -> {
                    if (from.isEmpty() && asksForCard(views)) {
                        return Decided.of(new PostResult.CardNeeded());
                    }
                    Message plain = parcel.open(from);
                    Optional<Message> message =
                            open
                                    ? Optional.of(plain)
                                    : townshipKey(views).map(key -> seal(key, id, parcel, plain));
                    return message.map(body -> kept(id, body))
                            .orElseGet(() -> Decided.of(new PostResult.NotKept()));
                });
    }

    private Decided<PostResult> kept(SubjectId id, Message message) {
        return Decided.of(
                new PostResult.Kept(
                        id,
                        message.to(),
                        here.settings().get(Promise.ANSWER_DAYS),
                        message.named()),
                Draft.of(VoiceboxFacts.MESSAGE, id, message));
    }

    private static Message seal(String key, SubjectId id, Parcel parcel, Message plain) {
        return parcel.sealed(
                new Message.Seal(
                        TownshipKeys.seal(key, id, plain),
                        parcel.card().map(card -> ReturnKey.of(card, id))));
    }

    private Optional<SubjectId> holder(CardCode code) {
        return ledger.read(views -> new Cards(views).holder(here.village(), code));
    }
}
