package org.yizhan.ledger.updates;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.yizhan.ledger.keys.PublishingKey;
import org.yizhan.ledger.storage.DurableFiles;

/// Signs a program's folder, away from any hub: two files in it then say what it is made of.
public final class Signing {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.signature";

    private Signing() {}

    /// What whoever signs says of a version.
    public record Title(long number, String version, String machine, Instant signed) {}

    /// @param folder as `provisioning/package/deb` makes it, with `terminal` to start
    /// @throws IOException if it cannot be read or holds anything but files
    /// @throws IllegalArgumentException if it is not a version that could be installed
    public static Manifest sign(Path folder, Title title, PublishingKey key) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (String path : Trees.files(folder)) {
            if (!path.equals(MANIFEST) && !path.equals(SIGNATURE)) {
                parts.add(part(folder, path));
            }
        }
        Manifest manifest =
                new Manifest(
                        title.number(), title.version(), title.machine(), title.signed(), parts);
        String text = manifest.text();
        DurableFiles.write(folder.resolve(MANIFEST), Manifest.bytes(text));
        DurableFiles.write(folder.resolve(SIGNATURE), Manifest.bytes(key.sign(text)));
        return manifest;
    }

    static Part part(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        MessageDigest digest = Assembly.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            String hash = HexFormat.of().formatHex(digest.digest());
            return new Part(path, hash, bytes, Files.isExecutable(file));
        }
    }
}
