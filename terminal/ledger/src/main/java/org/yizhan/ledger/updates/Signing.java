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
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.keys.PublishingKey;
import org.yizhan.ledger.storage.DurableFiles;

/// Signs a program's folder, away from any hub: two files in it then say what it is made of.
public final class Signing {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.signature";

    /// What a fact has around a manifest and its parts' references.
    private static final int AROUND = 1024;

    private Signing() {}

    /// A release is one fact, and the fact would be too long.
    public static final class TooManyFiles extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final int files;

        TooManyFiles(int files) {
            super(files + " files do not go into one fact");
            this.files = files;
        }

        public int files() {
            return files;
        }
    }

    /// What whoever signs says of a version.
    public record Title(long number, String version, String machine, Instant signed) {}

    /// @param folder as `provisioning/package/deb` makes it, with `terminal` to start
    /// @throws IOException if it cannot be read or holds anything but files
    /// @throws IllegalArgumentException if it is not a version that could be installed
    /// @throws TooManyFiles if it could not be published
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
        if (inAFact(text, parts) > FactBody.MOST_BYTES) {
            throw new TooManyFiles(parts.size());
        }
        DurableFiles.write(folder.resolve(MANIFEST), Manifest.bytes(text));
        DurableFiles.write(folder.resolve(SIGNATURE), Manifest.bytes(key.sign(text)));
        return manifest;
    }

    /// How many bytes the release will have: a quotation mark in it takes two, a name and a key 64
    /// digits each.
    private static long inAFact(String manifest, List<Part> parts) {
        long marks = manifest.chars().filter(letter -> letter == '"').count();
        long refs = parts.stream().mapToLong(part -> ref(part).length() + 3L).sum();
        return Manifest.bytes(manifest).length + marks + refs + AROUND;
    }

    private static String ref(Part part) {
        return new BlobRef(part.sha256(), part.sha256(), part.bytes()).toString();
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
