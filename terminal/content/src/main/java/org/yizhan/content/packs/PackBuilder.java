package org.yizhan.content.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Makes a signed pack. The same files, edition and key give the same bytes.
public final class PackBuilder {
    /// The earliest day a zip can name, so that the day of making is not part of a pack.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackBuilder() {}

    /// A publisher's key at work.
    @FunctionalInterface
    public interface Signer {
        /// @return 64 bytes, Ed25519
        byte[] sign(byte[] message);
    }

    /// As [#build(Edition, Map, PrivateKey)], with a key that is kept elsewhere.
    public static byte[] build(Edition edition, Map<String, byte[]> files, Signer signer) {
        return build(edition, files, signer, List.of());
    }

    /// Reads the files of a folder: `lessons/*.md` and what they show.
    ///
    /// @throws IllegalArgumentException if a path may not stand in a pack, or is a link
    /// @throws UncheckedIOException if a file cannot be read
    public static SortedMap<String, byte[]> files(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(path -> !Files.isDirectory(path)).toList()) {
                if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    throw new IllegalArgumentException("Not a plain file: " + path);
                }
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /// @param files by path; every lesson must be readable and have its pictures
    /// @param key the publisher's Ed25519 key
    /// @return the bytes of the zip
    /// @throws IllegalArgumentException if a terminal would refuse a path or a lesson
    public static byte[] build(Edition edition, Map<String, byte[]> files, PrivateKey key) {
        return build(edition, files, with(key), List.of());
    }

    /// An update: the same signed list of all files, but only those travel that terminals with the
    /// version before lack. Elsewhere it is refused as not whole.
    ///
    /// @param before what terminals have
    public static byte[] update(
            Edition edition, Map<String, byte[]> files, PrivateKey key, Manifest before) {
        return build(edition, files, with(key), before.files());
    }

    private static Signer with(PrivateKey key) {
        return message -> Signatures.sign(key, message);
    }

    private static byte[] build(
            Edition edition, Map<String, byte[]> files, Signer signer, List<PackedFile> leftOut) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        LessonFiles.firstUnreadable(sorted)
                .ifPresent(problem -> {
                    throw new IllegalArgumentException(problem.toString());
                });
        List<PackedFile> packed =
                sorted.entrySet().stream().map(e -> packed(e.getKey(), e.getValue())).toList();
        byte[] manifest = new Manifest(edition, packed).encode();
        leftOut.stream().filter(packed::contains).map(PackedFile::path).forEach(sorted::remove);
        return zip(manifest, signer.sign(manifest), sorted);
    }

    /// A pack of what was signed before.
    static byte[] zip(byte[] manifest, byte[] signature, SortedMap<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, Manifest.NAME, manifest);
            put(zip, Manifest.SIGNATURE_NAME, signature);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The same signed pack without what terminals have already.
    ///
    /// @param whole a pack that was found good
    /// @param before what they have
    static void trim(Path whole, Manifest before, Path out) throws IOException {
        List<String> known =
                before.files().stream().map(file -> file.path() + file.sha256()).toList();
        try (ZipFile from = new ZipFile(whole.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(out))) {
            byte[] bytes = read(from, Manifest.NAME);
            Optional<PackPatch> patch = PackPatch.between(before, bytes);
            put(
                    to,
                    patch.isPresent() ? PackPatch.NAME : Manifest.NAME,
                    patch.map(PackPatch::encode).orElse(bytes));
            put(to, Manifest.SIGNATURE_NAME, read(from, Manifest.SIGNATURE_NAME));
            for (PackedFile file : Manifest.decode(bytes).files()) {
                boolean has = from.getEntry(file.path()) != null;
                if (has && !known.contains(file.path() + file.sha256())) {
                    put(to, file.path(), read(from, file.path()));
                }
            }
        }
    }

    private static byte[] read(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name)))) {
            return in.readAllBytes();
        }
    }

    private static PackedFile packed(String path, byte[] bytes) {
        String hash = HexFormat.of().formatHex(Signatures.sha256().digest(bytes));
        return new PackedFile(path, bytes.length, hash);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
