package org.yizhan.ledger.keys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.facts.Hash;

/// What everyone may know of a node's keys.
///
/// @param signing Ed25519, X.509 encoding, hexadecimal
/// @param sealing X25519, X.509 encoding, hexadecimal
public record PublicKeys(String signing, String sealing) {
    /// @throws IllegalArgumentException if either is not hexadecimal
    public PublicKeys {
        HexFormat.of().parseHex(signing);
        HexFormat.of().parseHex(sealing);
    }

    static PublicKeys of(byte[] signing, byte[] sealing) {
        return new PublicKeys(HexFormat.of().formatHex(signing), HexFormat.of().formatHex(sealing));
    }

    /// The identity of the node that has these keys: the first 128 bits of the SHA-256 of its
    /// signing key.
    public SubjectId node() {
        ByteBuffer hash = ByteBuffer.wrap(Hash.of(HexFormat.of().parseHex(signing)).bytes());
        return new SubjectId(hash.getLong(), hash.getLong());
    }

    /// Whether the node with these keys signed a message; false for whatever is not a signature.
    public boolean signed(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(
                                    new X509EncodedKeySpec(HexFormat.of().parseHex(signing))));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /// Seals bytes so that only the node with these keys can open them.
    ///
    /// @param bound what they are tied to; the receiver must know it
    /// @throws IllegalArgumentException if the sealing key is none
    public byte[] seal(byte[] plain, byte[] bound) {
        return Hpke.seal(HexFormat.of().parseHex(sealing), bound, plain);
    }
}
