package org.yizhan.ledger.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/// Sealing to a public key: RFC 9180, base mode, X25519, HKDF-SHA256, AES-256-GCM. Sealed bytes are
/// the encapsulated key, 32 bytes, then the ciphertext with its tag.
final class Hpke {
    private static final byte[] NO_KEY = {};
    private static final int ENCAPSULATED_BYTES = 32;
    private static final int TAG_BYTES = 16;

    private Hpke() {}

    private static HPKE suite() {
        return new HPKE(
                HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    /// @param publicKey X25519, X.509 encoding
    /// @param bound what the sealed bytes are tied to; not kept in them
    static byte[] seal(byte[] publicKey, byte[] bound, byte[] plain) {
        try {
            AsymmetricKeyParameter receiver = PublicKeyFactory.createKey(publicKey);
            byte[][] sealed =
                    suite().seal(receiver, bound, NO_KEY, plain, NO_KEY, NO_KEY, noSender());
            return ByteBuffer.allocate(sealed[1].length + sealed[0].length)
                    .put(sealed[1])
                    .put(sealed[0])
                    .array();
        } catch (IOException | InvalidCipherTextException e) {
            throw new IllegalArgumentException("Not an X25519 public key", e);
        }
    }

    /// @param privateKey X25519, PKCS #8 encoding
    /// @return empty if the bytes were altered, cut, sealed to another key or tied to something
    ///     else
    static Optional<byte[]> open(byte[] privateKey, byte[] bound, byte[] sealed) {
        if (sealed.length < ENCAPSULATED_BYTES + TAG_BYTES) {
            return Optional.empty();
        }
        try {
            byte[] encapsulated = Arrays.copyOf(sealed, ENCAPSULATED_BYTES);
            byte[] cipher = Arrays.copyOfRange(sealed, ENCAPSULATED_BYTES, sealed.length);
            return Optional.of(
                    suite().open(
                                    encapsulated,
                                    pair(privateKey),
                                    bound,
                                    NO_KEY,
                                    cipher,
                                    NO_KEY,
                                    NO_KEY,
                                    noSenderKey()));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("This node's own sealing key cannot be read", e);
        }
    }

    private static AsymmetricCipherKeyPair pair(byte[] privateKey) throws IOException {
        X25519PrivateKeyParameters own =
                (X25519PrivateKeyParameters) PrivateKeyFactory.createKey(privateKey);
        return new AsymmetricCipherKeyPair(own.generatePublicKey(), own);
    }

    /// Base mode has no sender's key; BouncyCastle says so by null and declares nothing.
    @SuppressWarnings("NullAway")
    private static AsymmetricCipherKeyPair noSender() {
        return null;
    }

    @SuppressWarnings("NullAway")
    private static AsymmetricKeyParameter noSenderKey() {
        return null;
    }
}
