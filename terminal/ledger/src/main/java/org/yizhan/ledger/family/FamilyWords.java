package org.yizhan.ledger.family;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.family.Back;
import org.yizhan.domain.family.Word;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Heard;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.keys.SealingPair;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.PostResult;

/// What relatives said to the holder of a card, for the terminal, while the card is at hand; and
/// what is said back. Only a terminal the word was sealed to can open it. Safe for any thread, never
/// for the UI's.
public final class FamilyWords {
    private static final Logger LOG = LoggerFactory.getLogger(FamilyWords.class);
    private static final BodyCodec CODEC = new BodyCodec();

    private final Ledger ledger;
    private final Blobs blobs;
    private final NodeKeys keys;
    private final PlaceId village;

    /// A relative's word, opened.
    ///
    /// @param answered how often it was answered
    public record Opened(SubjectId id, Word.Told told, Instant at, boolean heard, int answered) {}

    /// @param keys of this terminal
    public FamilyWords(Ledger ledger, Blobs blobs, NodeKeys keys, PlaceId village) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.keys = keys;
        this.village = village;
    }

    /// The holder's, the newest first; empty also where it is no card of this village.
    public List<Opened> of(String scanned) {
        return ledger.read(views ->
                holder(views, scanned)
                        .map(holder ->
                                words(views, holder).flatMap(word -> open(views, word).stream()))
                        .orElseGet(Stream::empty)
                        .toList());
    }

    /// How many the holder has not heard yet. Nothing is opened for that.
    public int unheard(String scanned) {
        return ledger.read(views ->
                holder(views, scanned)
                        .map(holder ->
                                (int)
                                        words(views, holder)
                                                .filter(word -> !isHeard(views, word.subject()))
                                                .count())
                        .orElse(0));
    }

    private Optional<SubjectId> holder(Views views, String scanned) {
        return CardCode.parse(scanned).flatMap(card -> new Cards(views).holder(village, card));
    }

    private Stream<Entry<Word>> words(Views views, SubjectId holder) {
        String self = keys.publicKeys().node().toString();
        return views.register(FamilyFacts.WORD).list(village).stream()
                .filter(entry -> entry.value().to().equals(holder))
                .filter(entry -> entry.value().seals().containsKey(self))
                .sorted(Comparator.comparing((Entry<Word> entry) -> entry.at()).reversed());
    }

    private Optional<Opened> open(Views views, Entry<Word> word) {
        String self = keys.publicKeys().node().toString();
        byte[] sealed = HexFormat.of().parseHex(word.value().seals().getOrDefault(self, ""));
        int answers =
                (int)
                        views.register(FamilyFacts.BACK).list(village).stream()
                                .filter(back -> back.value().word().equals(word.subject()))
                                .count();
        return keys.open(sealed, FamilyPost.bound(word.subject()))
                .map(plain -> CODEC.decode(FamilyFacts.TOLD, FamilyFacts.TOLD.version(), plain))
                .map(told ->
                        new Opened(
                                word.subject(),
                                told,
                                word.at(),
                                isHeard(views, word.subject()),
                                answers));
    }

    private boolean isHeard(Views views, SubjectId word) {
        return views.register(FamilyFacts.HEARD).find(village, word).isPresent();
    }

    /// Remembers that a word was heard; the relative sees it.
    public void heard(SubjectId word) {
        ledger.record(
                village,
                new Actor.Program(),
                views ->
                        isHeard(views, word)
                                ? Decided.of(false)
                                : Decided.of(
                                        true, Draft.of(FamilyFacts.HEARD, word, new Heard(word))));
    }

    /// Keeps what is said back, sealed to the phone the word came from; durable when this says
    /// [PostResult.Kept].
    ///
    /// @param sound a sound file
    /// @param scanned the recipient's card
    public PostResult answer(SubjectId word, byte[] sound, int seconds, String scanned) {
        Optional<Entry<Word>> found =
                ledger.read(views -> views.register(FamilyFacts.WORD).find(village, word));
        Optional<SubjectId> holder = ledger.read(views -> holder(views, scanned));
        if (found.isEmpty() || !holder.equals(Optional.of(found.get().value().to()))) {
            return new PostResult.NotOurCard();
        }
        return answer(found.get(), sound, seconds, holder.get());
    }

    private PostResult answer(Entry<Word> word, byte[] sound, int seconds, SubjectId holder) {
        SubjectId id = Ids.secure().subject();
        try {
            BlobRef kept = blobs.put(new ByteArrayInputStream(sound));
            byte[] sealed =
                    SealingPair.seal(
                            word.value().back().publicKey(),
                            CODEC.encode(new Voice(kept.toString(), seconds)),
                            FamilyPost.bound(word.subject()));
            Back back =
                    new Back(
                            word.subject(),
                            kept.withoutKey().toString(),
                            HexFormat.of().formatHex(sealed));
            ledger.record(
                    village, new Actor.Resident(holder), Draft.of(FamilyFacts.BACK, id, back));
            return new PostResult.Kept(id, Audience.VILLAGE, 0, true);
        } catch (IOException | StorageException e) {
            LOG.error("An answer to a relative could not be kept", e);
            return new PostResult.NotKept();
        }
    }
}
