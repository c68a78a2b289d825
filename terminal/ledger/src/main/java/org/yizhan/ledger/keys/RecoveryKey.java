package org.yizhan.ledger.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.yizhan.ledger.storage.DurableFiles;

/// The county's recovery key, X25519. Its public half goes to every node, which wraps its data key
/// for it and seals its backups to it. The private half lies on paper or a stick in a safe: with it,
/// and only with it, the county reads a disk whose board has died.
public final class RecoveryKey {
    private static final String PUBLIC = "yizhan recovery public 1";
    private static final String PRIVATE = "yizhan recovery PRIVATE 1";

    private final byte[] publicHalf;
    private final Optional<byte[]> privateHalf;

    private RecoveryKey(byte[] publicHalf, Optional<byte[]> privateHalf) {
        this.publicHalf = publicHalf;
        this.privateHalf = privateHalf;
    }

    public static RecoveryKey fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            return new RecoveryKey(
                    pair.getPublic().getEncoded(), Optional.of(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("X25519 is part of every JDK", e);
        }
    }

    /// @param hexadecimal X.509 encoding of the public half
    /// @throws IllegalArgumentException if it is none
    public static RecoveryKey ofPublic(String hexadecimal) {
        byte[] encoded = HexFormat.of().parseHex(hexadecimal);
        Hpke.seal(encoded, new byte[0], new byte[0]); // whoever gave it learns now that it is none
        return new RecoveryKey(encoded, Optional.empty());
    }

    /// Reads either half from its file.
    ///
    /// @throws KeysException if the file holds neither
    public static RecoveryKey read(Path file) {
        List<String> lines =
                new String(KeyWraps.read(file), StandardCharsets.UTF_8).lines().toList();
        try {
            if (lines.size() >= 2 && lines.getFirst().equals(PUBLIC)) {
                return ofPublic(lines.get(1));
            }
            if (lines.size() >= 3 && lines.getFirst().equals(PRIVATE)) {
                byte[] secret = HexFormat.of().parseHex(lines.get(2));
                return new RecoveryKey(ofPublic(lines.get(1)).publicHalf, Optional.of(secret));
            }
        } catch (IllegalArgumentException e) {
            throw new KeysException(file + " holds no recovery key", e);
        }
        throw new KeysException(file + " holds no recovery key");
    }

    /// Writes the public half, for hubs and terminals.
    public void writePublic(Path file) {
        write(file, PUBLIC + "\n" + hexadecimal() + "\n");
    }

    /// Writes both halves, for the safe.
    ///
    /// @throws IllegalStateException if there is no private half here
    public void writePrivate(Path file) {
        String secret = HexFormat.of().formatHex(privateHalf.orElseThrow());
        write(file, PRIVATE + "\n" + hexadecimal() + "\n" + secret + "\n");
    }

    private static void write(Path file, String text) {
        DurableFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The public half, as it travels.
    public String hexadecimal() {
        return HexFormat.of().formatHex(publicHalf);
    }

    public byte[] seal(byte[] plain, byte[] bound) {
        return Hpke.seal(publicHalf, bound, plain);
    }

    /// Empty without the private half, and for what was not sealed to this key.
    public Optional<byte[]> open(byte[] sealed, byte[] bound) {
        return privateHalf.flatMap(secret -> Hpke.open(secret, bound, sealed));
    }

    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
