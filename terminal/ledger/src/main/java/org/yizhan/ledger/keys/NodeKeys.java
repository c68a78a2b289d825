package org.yizhan.ledger.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.yizhan.domain.terminals.Check;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.ledger.streams.BodyCipher;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.cbor.CBORMapper;

/// A node's keys: Ed25519 to sign, X25519 to be sealed to, 256 bits to seal its own data. Made at
/// the first start; the private ones never leave the folder, and lie there sealed. Safe for any
/// thread.
public final class NodeKeys {
    private static final CBORMapper MAPPER = new CBORMapper();
    private static final byte[] BOUND = "yizhan: node keys".getBytes(StandardCharsets.US_ASCII);

    private static final String WRAPPED = "data.key.recovery";
    private static final String GIVEN = "recovery.given";
    private static final String RECOVERY = "recovery.public";

    private final Path folder;
    private final DataKey dataKey;
    private final BodyCipher cipher;
    private final Pairs pairs;

    /// PKCS #8 and X.509 encodings.
    private record Pairs(byte[] signing, byte[] verifying, byte[] opening, byte[] sealing) {}

    private NodeKeys(Path folder, DataKey dataKey) {
        this.folder = folder;
        this.dataKey = dataKey;
        cipher = new BodyCipher(new SecretKeySpec(dataKey.key(), "AES"));
        pairs = pairs(folder.resolve("node.keys"));
    }

    /// Reads the keys, or makes them at the first start.
    ///
    /// @param folder made if absent
    /// @param environment of this process, for systemd's credentials
    /// @throws KeysException if there are keys that cannot be opened
    /// @throws org.yizhan.ledger.storage.StorageException if they cannot be written
    public static NodeKeys open(Path folder, Map<String, String> environment) {
        DurableFiles.folder(folder);
        return new NodeKeys(folder, DataKey.open(folder, environment));
    }

    private Pairs pairs(Path file) {
        try {
            if (Files.exists(file)) {
                byte[] opened =
                        cipher.open(KeyWraps.read(file), BOUND)
                                .orElseThrow(() -> new KeysException(file + " was altered"));
                return MAPPER.readValue(opened, Pairs.class);
            }
            KeyPair signing = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            KeyPair sealing = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            Pairs fresh =
                    new Pairs(
                            signing.getPrivate().getEncoded(),
                            signing.getPublic().getEncoded(),
                            sealing.getPrivate().getEncoded(),
                            sealing.getPublic().getEncoded());
            DurableFiles.write(file, cipher.seal(MAPPER.writeValueAsBytes(fresh), BOUND));
            return fresh;
        } catch (JacksonException e) {
            throw new KeysException(file + " cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 and X25519 are part of every JDK", e);
        }
    }

    public PublicKeys publicKeys() {
        return PublicKeys.of(pairs.verifying, pairs.sealing);
    }

    /// Seals what this node keeps for itself.
    public BodyCipher cipher() {
        return cipher;
    }

    /// The Ed25519 signature of a message, 64 bytes (RFC 8032).
    public byte[] sign(byte[] message) {
        try {
            PrivateKey key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePrivate(new PKCS8EncodedKeySpec(pairs.signing));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is part of every JDK", e);
        }
    }

    /// Opens what was sealed to this node's public keys.
    ///
    /// @return empty if the bytes were altered, cut, sealed to another or tied to something else
    public Optional<byte[]> open(byte[] sealed, byte[] bound) {
        return Hpke.open(pairs.opening, bound, sealed);
    }

    /// Wraps the data key a second time, for the county: with the private half of this key, kept
    /// offline, the county reads a disk whose board has died.
    ///
    /// @param recovery X25519, X.509 encoding, hexadecimal
    ///
    /// @throws IllegalArgumentException if it is no such key
    public void wrapFor(String recovery) {
        if (recovery().filter(recovery::equals).isPresent()) {
            return;
        }
        RecoveryKey key = RecoveryKey.ofPublic(recovery);
        DurableFiles.write(folder.resolve(WRAPPED), key.seal(dataKey.key(), BOUND));
        key.writePublic(folder.resolve(RECOVERY));
    }

    /// Wraps the data key for the recovery key that a person put into the folder, where there is
    /// one ([#give(Path, RecoveryKey)]).
    public void wrapForGiven() {
        Path given = folder.resolve(GIVEN);
        if (Files.exists(given)) {
            wrapFor(RecoveryKey.read(given).hexadecimal());
            DurableFiles.delete(given);
        }
    }

    /// Puts the county's recovery key, its public half, where a hub takes it up at its next start.
    public static void give(Path folder, RecoveryKey key) {
        DurableFiles.folder(folder);
        key.writePublic(folder.resolve(GIVEN));
    }

    /// The county's recovery key that the data key is wrapped for; empty before it is known.
    public Optional<String> recovery() {
        Path known = folder.resolve(RECOVERY);
        return Files.exists(known) && Files.exists(folder.resolve(WRAPPED))
                ? Optional.of(RecoveryKey.read(known).hexadecimal())
                : Optional.empty();
    }

    /// For a node whose board has died: opens the data key with the county's recovery key and wraps
    /// it anew for the machine the folder lies on now.
    ///
    /// @return whether the key was the one the data key was wrapped for
    /// @throws KeysException if the data key was never wrapped for any
    public static boolean recover(Path folder, RecoveryKey key) {
        Optional<byte[]> opened = key.open(KeyWraps.read(folder.resolve(WRAPPED)), BOUND);
        opened.ifPresent(found -> DataKey.keep(folder, found));
        return opened.isPresent();
    }

    /// The data key, sealed under another, for a backup.
    public byte[] sealDataKey(BodyCipher under) {
        return under.seal(dataKey.key(), BOUND);
    }

    /// Puts a data key from a backup in place.
    ///
    /// @param sealed by [#sealDataKey(BodyCipher)]
    /// @return whether it could be opened
    public static boolean restoreDataKey(Path folder, byte[] sealed, BodyCipher under) {
        DurableFiles.folder(folder);
        Optional<byte[]> opened = under.open(sealed, BOUND);
        opened.ifPresent(key -> DataKey.keep(folder, key));
        return opened.isPresent();
    }

    /// Says how well the keys are guarded on this machine.
    public Check check() {
        return dataKey::finding;
    }
}
