package org.yizhan.ledger.streams;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.StreamId;

/// Seals salt and body together with AES-256-GCM under the node's data key, bound to place, author
/// and sequence, so that no sealed body can be moved to another fact. Safe for any thread.
public final class BodyCipher {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SALT_BYTES = 32;

    /// How much longer sealed bytes are.
    public static final int SEALING_BYTES = NONCE_BYTES + TAG_BITS / 8;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    /// @param key 256 bits, for AES
    public BodyCipher(SecretKey key) {
        this.key = key;
    }

    byte[] seal(StreamId stream, long sequence, FactBody.Present body) {
        byte[] plain =
                ByteBuffer.allocate(SALT_BYTES + body.content().length)
                        .put(body.salt())
                        .put(body.content())
                        .array();
        return seal(plain, bound(stream, sequence));
    }

    /// Empty if the bytes were altered or belong elsewhere.
    Optional<FactBody.Present> open(StreamId stream, long sequence, byte[] sealed) {
        return open(sealed, bound(stream, sequence))
                .filter(plain -> plain.length >= SALT_BYTES)
                .map(plain ->
                        new FactBody.Present(
                                Arrays.copyOf(plain, SALT_BYTES),
                                Arrays.copyOfRange(plain, SALT_BYTES, plain.length)));
    }

    /// Nonce, then ciphertext with its tag.
    ///
    /// @param bound what the sealed bytes are tied to; not kept in them
    public byte[] seal(byte[] plain, byte[] bound) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            byte[] sealed = cipher.doFinal(plain);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every JDK", e);
        }
    }

    /// The reverse of [#seal(byte[], byte[])]; empty if the bytes were altered, cut, or tied to
    /// something else.
    public Optional<byte[]> open(byte[] sealed, byte[] bound) {
        if (sealed.length < NONCE_BYTES + TAG_BITS / 8) {
            return Optional.empty();
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    key,
                    new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            cipher.updateAAD(bound);
            return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every JDK", e);
        }
    }

    private static byte[] bound(StreamId stream, long sequence) {
        return (stream.place() + "/" + Long.toHexString(stream.author()) + "/" + sequence)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
