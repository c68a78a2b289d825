package org.yizhan.ledger.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.storage.DurableFiles;

/// The ways there are to guard the data key on this machine.
final class KeyWraps {
    /// As in `LoadCredentialEncrypted=yizhan-key` of the unit (systemd.exec(5)): systemd decrypts
    /// it with the machine's TPM, where there is one, for this service only.
    private static final String CREDENTIAL = "yizhan-key";

    private static final int SHORTEST_SECRET = 16;

    private KeyWraps() {}

    /// A secret that systemd hands to the service; empty where there is none.
    ///
    /// @param environment of this process
    static Optional<KeyWrap> credential(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("CREDENTIALS_DIRECTORY"))
                .map(folder -> Path.of(folder, CREDENTIAL))
                .filter(Files::isReadable)
                .map(KeyWraps::credential);
    }

    private static KeyWrap credential(Path file) {
        byte[] secret = read(file);
        if (secret.length < SHORTEST_SECRET) {
            throw new KeysException("The credential " + CREDENTIAL + " is too short");
        }
        return SecretWrap.of(
                "credential",
                secret,
                Finding.of("keys", Severity.GOOD, Sentence.of("keys.guarded")));
    }

    /// A secret in a file beside the key: whoever takes the disk has it too.
    static KeyWrap file(Path folder) {
        Path file = folder.resolve("wrap.secret");
        if (!Files.exists(file)) {
            byte[] fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            DurableFiles.write(file, fresh);
        }
        return SecretWrap.of(
                "file",
                read(file),
                Finding.of("keys", Severity.LOOK, Sentence.of("keys.besideTheData")));
    }

    static void forgetFile(Path folder) {
        DurableFiles.delete(folder.resolve("wrap.secret"));
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new KeysException("Cannot read " + file, e);
        }
    }
}
