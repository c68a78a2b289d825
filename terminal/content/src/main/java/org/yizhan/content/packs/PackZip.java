package org.yizhan.content.packs;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A pack before it is installed. Opening it reads the manifest only; nothing else is unpacked
/// until the signature is known to be right. Entries the manifest does not name are refused.
final class PackZip implements Closeable {
    private static final int MOST_MANIFEST_BYTES = 1 << 20;
    private static final int SIGNATURE_BYTES = 64;
    private static final long ALWAYS_PLAUSIBLE_BYTES = 100 * 1024;

    private final ZipFile zip;
    private final PackLimits limits;
    private final byte[] manifestBytes;
    private final Manifest manifest;

    private PackZip(ZipFile zip, PackLimits limits) throws RefusedPack {
        this.zip = zip;
        this.limits = limits;
        if (zip.size() > limits.files() + 2) {
            throw RefusedPack.tooBig(zip.size() + " entries");
        }
        manifestBytes = read(Manifest.NAME, MOST_MANIFEST_BYTES);
        try {
            manifest = Manifest.decode(manifestBytes);
        } catch (IllegalArgumentException e) {
            throw RefusedPack.damaged(String.valueOf(e.getMessage()));
        }
        checkSizes();
        checkNames();
    }

    static PackZip open(Path file, PackLimits limits) throws IOException, RefusedPack {
        if (Files.size(file) > limits.totalBytes()) {
            throw RefusedPack.tooBig(Files.size(file) + " bytes packed");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw RefusedPack.damaged(String.valueOf(e.getMessage()));
        }
        try {
            return new PackZip(zip, limits);
        } catch (RefusedPack | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    byte[] manifestBytes() {
        return manifestBytes.clone();
    }

    byte[] signature() throws RefusedPack {
        return read(Manifest.SIGNATURE_NAME, SIGNATURE_BYTES);
    }

    /// Whether a file travels in it. An update leaves out what the version before has already.
    boolean has(PackedFile file) {
        return zip.getEntry(file.path()) != null;
    }

    /// The bytes of a file as they are unpacked.
    CheckedStream stream(PackedFile file) throws RefusedPack {
        ZipEntry entry = entry(file.path());
        try {
            return new CheckedStream(zip.getInputStream(entry), file);
        } catch (IOException e) {
            throw RefusedPack.damaged(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void checkSizes() throws RefusedPack {
        if (manifest.totalBytes() > limits.totalBytes()) {
            throw RefusedPack.tooBig(manifest.totalBytes() + " bytes");
        }
        for (PackedFile file : manifest.files()) {
            long packed = has(file) ? Math.max(1, entry(file.path()).getCompressedSize()) : 1;
            boolean swells = has(file) && file.bytes() / packed > limits.ratio();
            boolean implausible = swells && file.bytes() > ALWAYS_PLAUSIBLE_BYTES;
            if (file.bytes() > limits.fileBytes() || implausible) {
                throw RefusedPack.tooBig(file.bytes() + " bytes out of " + packed);
            }
        }
    }

    private void checkNames() throws RefusedPack {
        Set<String> expected = new HashSet<>(List.of(Manifest.NAME, Manifest.SIGNATURE_NAME));
        manifest.files().forEach(file -> expected.add(file.path()));
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!expected.remove(entry.getName())) {
                throw RefusedPack.damaged("An entry that the manifest does not name, or twice");
            }
        }
    }

    private ZipEntry entry(String name) throws RefusedPack {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.isDirectory()) {
            throw RefusedPack.damaged("No " + name);
        }
        return entry;
    }

    private byte[] read(String name, int most) throws RefusedPack {
        try (InputStream in = zip.getInputStream(entry(name))) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw RefusedPack.tooBig(name);
            }
            return bytes;
        } catch (IOException e) {
            throw RefusedPack.damaged(String.valueOf(e.getMessage()));
        }
    }
}
