package org.yizhan.ledger.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.ledger.storage.DurableFiles;

/// The 256 bits under which everything else of a node is sealed, and what guards them.
///
/// @param finding how well they are guarded on this machine
record DataKey(byte[] key, Finding finding) {
    /// Unwraps the key, or makes it at the first start. Where a better guard has become available,
    /// the key goes over to it.
    ///
    /// @throws KeysException if there is a key but not what guards it
    static DataKey open(Path folder, Map<String, String> environment) {
        Optional<KeyWrap> credential = KeyWraps.credential(environment);
        boolean byFile = Files.exists(wrapped(folder, "file"));
        if (credential.isPresent()) {
            KeyWrap wrap = credential.get();
            return byFile ? goOver(folder, wrap) : unwrapOrMake(folder, wrap);
        }
        if (!byFile && Files.exists(wrapped(folder, "credential"))) {
            throw new KeysException("The credential that guards this node's keys was not given");
        }
        return unwrapOrMake(folder, KeyWraps.file(folder));
    }

    private static DataKey goOver(Path folder, KeyWrap better) {
        DataKey known = unwrapOrMake(folder, KeyWraps.file(folder));
        DurableFiles.write(wrapped(folder, better.name()), better.wrap(known.key));
        DurableFiles.delete(wrapped(folder, "file"));
        KeyWraps.forgetFile(folder);
        return new DataKey(known.key, better.finding());
    }

    private static DataKey unwrapOrMake(Path folder, KeyWrap wrap) {
        Path file = wrapped(folder, wrap.name());
        if (Files.exists(file)) {
            byte[] key =
                    wrap.unwrap(KeyWraps.read(file))
                            .orElseThrow(() -> new KeysException(file + " was wrapped by another"));
            return new DataKey(key, wrap.finding());
        }
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        DurableFiles.write(file, wrap.wrap(fresh));
        return new DataKey(fresh, wrap.finding());
    }

    /// Puts a key that came from elsewhere in place; a better guard takes it over at the next start.
    static void keep(Path folder, byte[] key) {
        DurableFiles.write(wrapped(folder, "file"), KeyWraps.file(folder).wrap(key));
        DurableFiles.delete(wrapped(folder, "credential"));
    }

    private static Path wrapped(Path folder, String by) {
        return folder.resolve("data.key." + by);
    }

    @Override
    public String toString() {
        return "DataKey";
    }
}
