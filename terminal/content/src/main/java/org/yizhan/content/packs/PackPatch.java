package org.yizhan.content.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a version changes in the list of files. A list of two thousand files is longer than most
/// changes; it is made again where the version before lies, and its signature proves that it is the
/// one that was signed.
///
/// @param before the version it follows
record PackPatch(int before, Edition edition, List<PackedFile> changed, List<String> gone) {
    static final String NAME = "manifest.patch";

    private static final int MOST_BYTES = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    PackPatch {
        Objects.requireNonNull(edition);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /// @param signed the newer manifest's bytes
    /// @return empty if these bytes could not be made again
    static Optional<PackPatch> between(Manifest before, byte[] signed) {
        Manifest after = Manifest.decode(signed);
        NavigableMap<String, PackedFile> had = byPath(before);
        List<PackedFile> changed =
                after.files().stream().filter(file -> !file.equals(had.get(file.path()))).toList();
        List<String> gone =
                had.keySet().stream().filter(path -> !byPath(after).containsKey(path)).toList();
        PackPatch patch = new PackPatch(before.edition().version(), after.edition(), changed, gone);
        return Optional.of(patch).filter(it -> Arrays.equals(it.applied(before), signed));
    }

    private static NavigableMap<String, PackedFile> byPath(Manifest manifest) {
        NavigableMap<String, PackedFile> files = new TreeMap<>();
        manifest.files().forEach(file -> files.put(file.path(), file));
        return files;
    }

    /// The newer manifest's bytes.
    private byte[] applied(Manifest manifest) {
        NavigableMap<String, PackedFile> files = byPath(manifest);
        gone.forEach(files::remove);
        changed.forEach(file -> files.put(file.path(), file));
        return new Manifest(edition, List.copyOf(files.values())).encode();
    }

    byte[] encode() {
        return JSON.writeValueAsBytes(this);
    }

    /// Finds the manifest in force of a pack.
    interface InForce {
        Optional<Manifest> of(String pack);
    }

    /// A pack with its whole list again; one that has it is left as it is. Nothing is believed yet.
    ///
    /// @param out where it goes if it has to be made
    /// @throws IOException if the disk fails
    static Path unfolded(Path pack, InForce inForce, Path out) throws IOException {
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            ZipEntry folded = zip.getEntry(NAME);
            if (folded == null) {
                return pack;
            }
            Optional<byte[]> manifest = read(zip, folded).flatMap(patch -> patch.made(inForce));
            if (manifest.isEmpty()) {
                return pack;
            }
            write(zip, manifest.get(), out);
            return out;
        } catch (java.util.zip.ZipException _) {
            return pack; // whoever installs it says what is wrong with it
        }
    }

    private Optional<byte[]> made(InForce inForce) {
        return inForce.of(edition.pack())
                .filter(manifest -> manifest.edition().version() == before)
                .map(this::applied);
    }

    private static Optional<PackPatch> read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            return Optional.of(JSON.readValue(bytes, PackPatch.class));
        } catch (JacksonException | NullPointerException e) {
            return Optional.empty();
        }
    }

    /// No more than a pack may hold, whatever the entries say of themselves.
    private static void write(ZipFile zip, byte[] manifest, Path out) throws IOException {
        long left = PackLimits.standard().totalBytes();
        try (OutputStream file = Files.newOutputStream(out);
                ZipOutputStream to = new ZipOutputStream(file)) {
            to.putNextEntry(new ZipEntry(Manifest.NAME));
            to.write(manifest);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().equals(NAME) || entry.getName().equals(Manifest.NAME)) {
                    continue;
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    left -= copied(in, to, left);
                }
            }
        }
    }

    private static long copied(InputStream in, OutputStream to, long most) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        long all = 0;
        for (int read = in.read(chunk); read >= 0 && all <= most; read = in.read(chunk)) {
            to.write(chunk, 0, read);
            all += read;
        }
        return all;
    }
}
