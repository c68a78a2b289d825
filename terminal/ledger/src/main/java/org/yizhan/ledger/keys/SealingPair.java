package org.yizhan.ledger.keys;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// A pair of keys for sealing alone, of somebody who is not a node.
///
/// @param publicKey X25519, X.509 encoding, hexadecimal
/// @param privateKey X25519, PKCS #8 encoding, hexadecimal
public record SealingPair(String publicKey, String privateKey) {
    public static SealingPair fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            HexFormat hex = HexFormat.of();
            return new SealingPair(
                    hex.formatHex(pair.getPublic().getEncoded()),
                    hex.formatHex(pair.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("X25519 is part of every JDK", e);
        }
    }

    /// Seals to whoever has the private half.
    ///
    /// @param bound what it is tied to; the receiver must know it
    /// @throws IllegalArgumentException if it is not an X25519 public key
    public static byte[] seal(String publicKey, byte[] plain, byte[] bound) {
        return Hpke.seal(HexFormat.of().parseHex(publicKey), bound, plain);
    }

    /// Opens what was sealed to a public key.
    ///
    /// @param privateKey its other half, hexadecimal
    /// @return empty if it was altered, cut, sealed to another or tied to something else
    public static Optional<byte[]> open(String privateKey, byte[] sealed, byte[] bound) {
        return Hpke.open(HexFormat.of().parseHex(privateKey), bound, sealed);
    }

    /// Never shows the private half.
    @Override
    public String toString() {
        return "SealingPair[" + publicKey + "]";
    }
}
