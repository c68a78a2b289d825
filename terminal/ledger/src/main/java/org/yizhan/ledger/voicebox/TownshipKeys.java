package org.yizhan.ledger.voicebox;

import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.ledger.Change;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.Subscription;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.keys.SealingPair;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Every township's pair of keys. A hub makes them; the public half travels to all its villages,
/// the private half is a fact of the township that only the hub can read.
public final class TownshipKeys implements AutoCloseable {
    private static final BodyCodec CODEC = new BodyCodec();

    private final Ledger ledger;
    private final Subscription places;

    private TownshipKeys(Ledger ledger) {
        this.ledger = ledger;
        places = ledger.changed(this::changed);
    }

    /// Sees to it that every township of this hub has its keys, until closed.
    public static TownshipKeys keep(Ledger ledger) {
        TownshipKeys keys = new TownshipKeys(ledger);
        keys.makeMissing();
        return keys;
    }

    private void changed(Set<Change> changes) {
        if (changes.stream().anyMatch(change -> change.type().equals(PlaceFacts.PLACE.name()))) {
            makeMissing();
        }
    }

    private void makeMissing() {
        ledger.read(views -> views.register(PlaceFacts.PLACE).everywhere()).stream()
                .map(entry -> entry.value().id())
                .flatMap(place -> township(place).stream())
                .distinct()
                .filter(township -> ledger.read(views -> publicKey(views, township)).isEmpty())
                .forEach(this::make);
    }

    private static Optional<PlaceId> township(PlaceId place) {
        return place.kind() == PlaceKind.TOWNSHIP
                ? Optional.of(place)
                : place.parent().filter(above -> above.kind() == PlaceKind.TOWNSHIP);
    }

    private void make(PlaceId township) {
        SealingPair pair = SealingPair.fresh();
        ledger.record(
                township,
                new Actor.Program(),
                views ->
                        publicKey(views, township).isPresent()
                                ? Decided.of(false)
                                : Decided.of(
                                        true,
                                        Draft.of(
                                                VoiceboxFacts.PRIVATE_KEY,
                                                VoiceboxFacts.KEYS,
                                                new VoiceboxFacts.PrivateKey(pair.privateKey())),
                                        Draft.of(
                                                VoiceboxFacts.PUBLIC_KEY,
                                                VoiceboxFacts.KEYS,
                                                new VoiceboxFacts.PublicKey(pair.publicKey()))));
    }

    /// What to seal to a township with; empty while its hub's word has not come here.
    public static Optional<String> publicKey(Views views, PlaceId township) {
        return views.register(VoiceboxFacts.PUBLIC_KEY)
                .find(township, VoiceboxFacts.KEYS)
                .map(entry -> entry.value().key());
    }

    static String seal(String publicKey, SubjectId id, Message message) {
        return HexFormat.of()
                .formatHex(SealingPair.seal(publicKey, CODEC.encode(message), bound(id)));
    }

    /// A message to the township as it was meant; empty where the township's key is not at hand, as
    /// in every village.
    public static Optional<Message> open(Views views, Entry<Message> sealed) {
        PlaceId township = sealed.place().parent().orElse(sealed.place());
        return views.register(VoiceboxFacts.PRIVATE_KEY)
                .find(township, VoiceboxFacts.KEYS)
                .flatMap(key -> open(key.value().key(), sealed));
    }

    private static Optional<Message> open(String privateKey, Entry<Message> sealed) {
        return sealed.value()
                .seal()
                .map(seal -> HexFormat.of().parseHex(seal.content()))
                .flatMap(bytes -> SealingPair.open(privateKey, bytes, bound(sealed.subject())))
                .map(plain ->
                        CODEC.decode(
                                VoiceboxFacts.MESSAGE, VoiceboxFacts.MESSAGE.version(), plain));
    }

    /// Opens something else that a village sealed to its township; empty where the township's key is
    /// not at hand.
    public static Optional<byte[]> open(Views views, PlaceId village, byte[] sealed, byte[] bound) {
        return views.register(VoiceboxFacts.PRIVATE_KEY)
                .find(village.parent().orElse(village), VoiceboxFacts.KEYS)
                .flatMap(key -> SealingPair.open(key.value().key(), sealed, bound));
    }

    static byte[] bound(SubjectId id) {
        return id.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        places.close();
    }
}
