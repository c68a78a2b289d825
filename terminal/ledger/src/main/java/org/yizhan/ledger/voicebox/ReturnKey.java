package org.yizhan.ledger.voicebox;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.domain.voicebox.Message.ReturnAddress;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.keys.SealingPair;
import org.yizhan.ledger.streams.BodyCipher;

/// How an answer to a sealed message comes back to a card: sealed to a key that lies sealed under
/// the card's 20 random digits. Those are nowhere but on the card.
final class ReturnKey {
    private static final BodyCodec CODEC = new BodyCodec();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private ReturnKey() {}

    static ReturnAddress of(CardCode card, SubjectId message) {
        SealingPair pair = SealingPair.fresh();
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] sealed =
                cipher(card, salt)
                        .seal(
                                HexFormat.of().parseHex(pair.privateKey()),
                                TownshipKeys.bound(message));
        return new ReturnAddress(
                pair.publicKey(), HexFormat.of().formatHex(salt), HexFormat.of().formatHex(sealed));
    }

    /// The private key of an address; empty if it is another card's.
    static Optional<String> open(ReturnAddress address, CardCode card, SubjectId message) {
        return cipher(card, HexFormat.of().parseHex(address.salt()))
                .open(HexFormat.of().parseHex(address.privateKey()), TownshipKeys.bound(message))
                .map(HexFormat.of()::formatHex);
    }

    static String seal(ReturnAddress address, Answer answer) {
        return HexFormat.of()
                .formatHex(
                        SealingPair.seal(
                                address.publicKey(),
                                CODEC.encode(answer),
                                TownshipKeys.bound(answer.message())));
    }

    static Optional<Answer> open(String privateKey, Answer sealed) {
        return sealed.sealed()
                .map(HexFormat.of()::parseHex)
                .flatMap(bytes ->
                        SealingPair.open(privateKey, bytes, TownshipKeys.bound(sealed.message())))
                .map(plain ->
                        CODEC.decode(VoiceboxFacts.ANSWER, VoiceboxFacts.ANSWER.version(), plain));
    }

    private static BodyCipher cipher(CardCode card, byte[] salt) {
        Hash key = Hash.of(salt, card.secret().getBytes(StandardCharsets.US_ASCII));
        return new BodyCipher(new SecretKeySpec(key.bytes(), "AES"));
    }
}
