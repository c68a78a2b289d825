package org.yizhan.ledger.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.yizhan.ledger.storage.DurableFiles;

/// A key for what is published, new versions of the program and packs of lessons each by its own,
/// Ed25519 (RFC 8032). The private half never lies on a hub: who
/// takes a hub cannot make terminals run anything. The public half is part of every version, and so
/// says who may sign the next.
public final class PublishingKey {
    private static final String PUBLIC = "yizhan publishing public 1";
    private static final String PRIVATE = "yizhan publishing PRIVATE 1";
    private static final String ED25519 = "Ed25519";

    private final PublicKey publicHalf;
    private final Optional<PrivateKey> privateHalf;

    private PublishingKey(PublicKey publicHalf, Optional<PrivateKey> privateHalf) {
        this.publicHalf = publicHalf;
        this.privateHalf = privateHalf;
    }

    public static PublishingKey fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
            return new PublishingKey(pair.getPublic(), Optional.of(pair.getPrivate()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    /// Reads either half from its file.
    ///
    /// @throws KeysException if the file holds neither
    public static PublishingKey read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            boolean secret = lines.size() >= 3 && lines.getFirst().equals(PRIVATE);
            if (!secret && !(lines.size() >= 2 && lines.getFirst().equals(PUBLIC))) {
                throw new KeysException(file + " holds no publishing key");
            }
            KeyFactory keys = KeyFactory.getInstance(ED25519);
            PublicKey known = keys.generatePublic(new X509EncodedKeySpec(hex(lines.get(1))));
            return new PublishingKey(
                    known,
                    secret
                            ? Optional.of(
                                    keys.generatePrivate(
                                            new PKCS8EncodedKeySpec(hex(lines.get(2)))))
                            : Optional.empty());
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new KeysException(file + " holds no publishing key", e);
        }
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    /// Writes the public half, which goes into the packages.
    public void writePublic(Path file) {
        write(file, List.of(PUBLIC, publicText()));
    }

    /// Writes both halves, for the safe.
    ///
    /// @throws IllegalStateException if there is no private half here
    public void writePrivate(Path file) {
        write(
                file,
                List.of(PRIVATE, publicText(), HexFormat.of().formatHex(secret().getEncoded())));
    }

    private String publicText() {
        return HexFormat.of().formatHex(publicHalf.getEncoded());
    }

    private static void write(Path file, List<String> lines) {
        String text = String.join("\n", lines) + "\n";
        DurableFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private PrivateKey secret() {
        return privateHalf.orElseThrow(() -> new IllegalStateException("Only the public half"));
    }

    /// Signs a text, as UTF-8.
    ///
    /// @return hexadecimal
    /// @throws IllegalStateException if there is no private half here
    public String sign(String message) {
        return HexFormat.of().formatHex(sign(message.getBytes(StandardCharsets.UTF_8)));
    }

    /// Signs bytes.
    ///
    /// @return 64 bytes
    /// @throws IllegalStateException if there is no private half here
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(secret());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    /// Whether this key signed a text; false for whatever is no signature.
    public boolean signed(String message, String signature) {
        try {
            Signature check = Signature.getInstance(ED25519);
            check.initVerify(publicHalf);
            check.update(message.getBytes(StandardCharsets.UTF_8));
            return check.verify(hex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "PublishingKey";
    }
}
