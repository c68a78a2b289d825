package org.yizhan.ledger.voicebox;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Message.ReturnAddress;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.keys.SealingPair;
import org.yizhan.ledger.streams.BodyCipher;

/// How an answer to something sealed comes back to whoever holds a secret: sealed to a key that lies
/// sealed under it. A card's 20 random digits are nowhere but on the card; what a phone's browser
/// keeps is nowhere but there.
public final class ReturnKey {
    private static final BodyCodec CODEC = new BodyCodec();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private ReturnKey() {}

    static ReturnAddress of(CardCode card, SubjectId message) {
        return of(card.secret(), message);
    }

    /// A fresh address.
    ///
    /// @param secret what only its holder knows; at least 64 random bits
    /// @param message what is to be answered
    public static ReturnAddress of(String secret, SubjectId message) {
        SealingPair pair = SealingPair.fresh();
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] sealed =
                cipher(secret, salt)
                        .seal(
                                HexFormat.of().parseHex(pair.privateKey()),
                                TownshipKeys.bound(message));
        return new ReturnAddress(
                pair.publicKey(), HexFormat.of().formatHex(salt), HexFormat.of().formatHex(sealed));
    }

    static Optional<String> open(ReturnAddress address, CardCode card, SubjectId message) {
        return open(address, card.secret(), message);
    }

    /// The private key of an address; empty if it is another holder's.
    public static Optional<String> open(ReturnAddress address, String secret, SubjectId message) {
        return cipher(secret, HexFormat.of().parseHex(address.salt()))
                .open(HexFormat.of().parseHex(address.privateKey()), TownshipKeys.bound(message))
                .map(HexFormat.of()::formatHex);
    }

    /// Seals what is said of a message to its sender.
    ///
    /// @return hexadecimal
    static String seal(ReturnAddress address, SubjectId message, Object body) {
        return HexFormat.of()
                .formatHex(
                        SealingPair.seal(
                                address.publicKey(),
                                CODEC.encode(body),
                                TownshipKeys.bound(message)));
    }

    /// Opens what was said of a message to its sender; empty with another's key.
    static <B> Optional<B> open(
            String privateKey, FactType<B> type, SubjectId message, String sealed) {
        return SealingPair.open(
                        privateKey, HexFormat.of().parseHex(sealed), TownshipKeys.bound(message))
                .map(plain -> CODEC.decode(type, type.version(), plain));
    }

    private static BodyCipher cipher(String secret, byte[] salt) {
        Hash key = Hash.of(salt, secret.getBytes(StandardCharsets.UTF_8));
        return new BodyCipher(new SecretKeySpec(key.bytes(), "AES"));
    }
}
