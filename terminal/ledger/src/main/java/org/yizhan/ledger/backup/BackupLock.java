package org.yizhan.ledger.backup;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.yizhan.ledger.keys.RecoveryKey;
import org.yizhan.ledger.streams.BodyCipher;

/// What a backup is locked with: its own random key lies in front of it, sealed by this.
public sealed interface BackupLock {
    /// To the county's recovery key; opened with its private half.
    record Recovery(RecoveryKey key) implements BackupLock {}

    /// With a passphrase, where there is no recovery key: Argon2id, 64 MiB, three passes.
    record Passphrase(String words) implements BackupLock {
        @Override
        public String toString() {
            return "Passphrase";
        }
    }

    /// @param key 32 bytes
    default byte[] seal(byte[] key) {
        return switch (this) {
            case Recovery recovery -> recovery.key.seal(key, bound());
            case Passphrase passphrase -> {
                byte[] salt = new byte[SALT_BYTES];
                new SecureRandom().nextBytes(salt);
                byte[] sealed = cipher(passphrase.words, salt).seal(key, bound());
                byte[] all = Arrays.copyOf(salt, SALT_BYTES + sealed.length);
                System.arraycopy(sealed, 0, all, SALT_BYTES, sealed.length);
                yield all;
            }
        };
    }

    /// Empty if it was locked with another.
    default Optional<byte[]> open(byte[] sealed) {
        return switch (this) {
            case Recovery recovery -> recovery.key.open(sealed, bound());
            case Passphrase passphrase ->
                    sealed.length < SALT_BYTES
                            ? Optional.empty()
                            : cipher(passphrase.words, Arrays.copyOf(sealed, SALT_BYTES))
                                    .open(
                                            Arrays.copyOfRange(sealed, SALT_BYTES, sealed.length),
                                            bound());
        };
    }

    int SALT_BYTES = 16;

    private static byte[] bound() {
        return "yizhan: backup".getBytes(StandardCharsets.US_ASCII);
    }

    private static BodyCipher cipher(String words, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(64 * 1024)
                        .withIterations(3)
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
        byte[] key = new byte[32];
        generator.generateBytes(words.getBytes(StandardCharsets.UTF_8), key);
        return new BodyCipher(new SecretKeySpec(key, "AES"));
    }
}
