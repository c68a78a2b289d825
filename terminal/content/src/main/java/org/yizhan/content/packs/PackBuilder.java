package org.yizhan.content.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes a signed pack. The same files, edition and key give the same bytes.
public final class PackBuilder {
    /// The earliest day a zip can name, so that the day of making is not part of a pack.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackBuilder() {}

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
        return build(edition, files, key, List.of());
    }

    /// An update: the same signed list of all files, but only those travel that terminals with the
    /// version before lack. Elsewhere it is refused as not whole.
    ///
    /// @param before what terminals have
    public static byte[] update(
            Edition edition, Map<String, byte[]> files, PrivateKey key, Manifest before) {
        return build(edition, files, key, before.files());
    }

    private static byte[] build(
            Edition edition, Map<String, byte[]> files, PrivateKey key, List<PackedFile> leftOut) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        LessonFiles.firstUnreadable(sorted)
                .ifPresent(problem -> {
                    throw new IllegalArgumentException(problem.toString());
                });
        List<PackedFile> packed =
                sorted.entrySet().stream().map(e -> packed(e.getKey(), e.getValue())).toList();
        byte[] manifest = new Manifest(edition, packed).encode();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, Manifest.NAME, manifest);
            put(zip, Manifest.SIGNATURE_NAME, Signatures.sign(key, manifest));
            for (PackedFile file : packed) {
                if (!leftOut.contains(file)) {
                    put(zip, file.path(), Objects.requireNonNull(sorted.get(file.path())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
