package org.yizhan.ledger.family;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.family.Word;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.keys.PublicKeys;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.ReturnKey;

/// Where relatives' words are handed in: each is sealed to the terminals of the recipient's village
/// before anything of it is kept. Safe for any thread.
public final class FamilyPost {
    private static final BodyCodec CODEC = new BodyCodec();

    private final Ledger ledger;
    private final Blobs blobs;
    private final Ids ids;

    public FamilyPost(Ledger ledger, Blobs blobs, Ids ids) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.ids = ids;
    }

    /// What a relative says, before it is sealed.
    ///
    /// @param sound a sound file and how long it is, in seconds
    /// @param picture a JPEG
    /// @param text may be empty
    public record Letter(Optional<Sound> sound, Optional<byte[]> picture, String text) {}

    /// @param file as it is kept
    public record Sound(byte[] file, int seconds) {}

    /// The phone that sends.
    ///
    /// @param hash of the secret its browser keeps
    /// @param secret which is never kept: an answer is sealed under it
    public record Phone(String hash, String secret) {}

    /// The terminals that serve a village.
    public static List<PublicKeys> terminals(Views views, PlaceId village) {
        return new Terminals(views)
                .within(village).stream()
                        .map(entry -> entry.value())
                        .filter(terminal -> !terminal.revoked())
                        .filter(terminal -> terminal.place().equals(village))
                        .map(terminal ->
                                new PublicKeys(terminal.signingKey(), terminal.sealingKey()))
                        .toList();
    }

    /// Whom a word is for.
    ///
    /// @param terminals those that will be able to open it; at least one
    public record Recipient(PlaceId village, Relatives.Tie tie, List<PublicKeys> terminals) {}

    /// Seals and keeps a word; durable when this returns.
    ///
    /// @return the word
    /// @throws IOException if the disk refuses; then nothing was kept
    public SubjectId send(Recipient recipient, Letter letter, Phone phone) throws IOException {
        SubjectId id = ids.subject();
        Optional<BlobRef> sound =
                letter.sound().isPresent()
                        ? Optional.of(put(letter.sound().get().file()))
                        : Optional.empty();
        Optional<BlobRef> picture =
                letter.picture().isPresent()
                        ? Optional.of(put(letter.picture().get()))
                        : Optional.empty();
        int seconds = letter.sound().map(Sound::seconds).orElse(0);
        Word.Told told =
                new Word.Told(
                        recipient.tie().from(),
                        sound.map(ref -> new Voice(ref.toString(), seconds)),
                        picture.map(BlobRef::toString),
                        letter.text());
        Word word =
                new Word(
                        recipient.tie().to(),
                        phone.hash(),
                        Stream.of(sound, picture)
                                .flatMap(Optional::stream)
                                .map(FamilyPost::bare)
                                .toList(),
                        seals(told, id, recipient.terminals()),
                        ReturnKey.of(phone.secret(), id));
        ledger.record(
                recipient.village(), new Actor.Visitor(), Draft.of(FamilyFacts.WORD, id, word));
        return id;
    }

    private BlobRef put(byte[] file) throws IOException {
        return blobs.put(new ByteArrayInputStream(file));
    }

    private static String bare(BlobRef ref) {
        return ref.withoutKey().toString();
    }

    private static Map<String, String> seals(
            Word.Told told, SubjectId id, List<PublicKeys> terminals) {
        byte[] plain = CODEC.encode(told);
        Map<String, String> seals = new HashMap<>();
        for (PublicKeys terminal : terminals) {
            byte[] sealed = terminal.seal(plain, bound(id));
            seals.put(terminal.node().toString(), HexFormat.of().formatHex(sealed));
        }
        return seals;
    }

    /// How many words a phone sent that fit.
    public long sent(PlaceId village, String phone, Predicate<Instant> when) {
        return ledger.read(views -> views.register(FamilyFacts.WORD).list(village)).stream()
                .filter(entry -> entry.value().phone().equals(phone))
                .filter(entry -> when.test(entry.at()))
                .count();
    }

    static byte[] bound(SubjectId id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
