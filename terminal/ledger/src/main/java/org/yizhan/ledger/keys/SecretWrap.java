package org.yizhan.ledger.keys;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.streams.BodyCipher;

/// Wraps with AES-256-GCM under a secret that comes from elsewhere.
record SecretWrap(String name, BodyCipher cipher, Finding finding) implements KeyWrap {
    private static final byte[] PURPOSE =
            "yizhan: wraps the data key".getBytes(StandardCharsets.US_ASCII);

    /// @param secret at least 128 unpredictable bits
    static SecretWrap of(String name, byte[] secret, Finding finding) {
        byte[] key = Hash.of(PURPOSE, secret).bytes();
        return new SecretWrap(name, new BodyCipher(new SecretKeySpec(key, "AES")), finding);
    }

    @Override
    public byte[] wrap(byte[] key) {
        return cipher.seal(key, PURPOSE);
    }

    @Override
    public Optional<byte[]> unwrap(byte[] wrapped) {
        return cipher.open(wrapped, PURPOSE);
    }
}
