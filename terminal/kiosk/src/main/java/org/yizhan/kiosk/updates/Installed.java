package org.yizhan.kiosk.updates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.yizhan.ledger.keys.KeysException;
import org.yizhan.ledger.keys.PublishingKey;

/// Where the program that runs lies, as the package's `session` says. A program that something else
/// started is not installed, and never replaces itself.
///
/// @param home the running version's folder
/// @param packaged the installed package's folder
public record Installed(Path home, Path packaged) {
    /// @param environment of this process
    public static Optional<Installed> of(Map<String, String> environment) {
        String home = environment.getOrDefault("YIZHAN_HOME", "");
        String packaged = environment.getOrDefault("YIZHAN_PACKAGE", "");
        return home.isEmpty() || packaged.isEmpty()
                ? Optional.empty()
                : Optional.of(new Installed(Path.of(home), Path.of(packaged)));
    }

    /// The running version's number.
    long number() {
        return home.equals(packaged) ? packagedNumber() : number(home.getFileName().toString());
    }

    /// The package's number; 0 where it has none.
    long packagedNumber() {
        try {
            return number(Files.readString(packaged.resolve("number")).strip());
        } catch (IOException e) {
            return 0;
        }
    }

    private static long number(String digits) {
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }

    /// Who may sign the next version; empty where the running one does not say.
    Optional<PublishingKey> key() {
        Path file = home.resolve("publisher.public");
        try {
            return Files.exists(file) ? Optional.of(PublishingKey.read(file)) : Optional.empty();
        } catch (KeysException e) {
            return Optional.empty();
        }
    }

    /// When the running version came onto this machine.
    Instant since() {
        try {
            return Files.getLastModifiedTime(home.resolve("terminal")).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }
}
