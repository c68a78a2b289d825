package org.yizhan.content.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The files of a zip, in memory, never on a disk. It stops unpacking as soon as more comes out than
/// a document can need: at most 2,000 files, 48 MB in all.
final class Archive {
    private static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 48L << 20;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private long left = MOST_BYTES;

    private Archive() {}

    /// @throws RefusedDocument if it is damaged, too large, or one of its names leads out of it
    static Archive open(byte[] zip) throws RefusedDocument {
        Archive archive = new Archive();
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                archive.take(entry, in);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedDocument("study.import.damaged");
        }
        if (archive.files.isEmpty()) {
            throw new RefusedDocument("study.import.damaged");
        }
        return archive;
    }

    private void take(ZipEntry entry, ZipInputStream in) throws IOException, RefusedDocument {
        String name = entry.getName();
        if (leadsOut(name)) {
            throw new RefusedDocument("study.import.escape");
        }
        if (files.size() >= MOST_FILES) {
            throw new RefusedDocument("study.import.bomb");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[16 * 1024];
        for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
            left -= read;
            if (left < 0) {
                throw new RefusedDocument("study.import.bomb");
            }
            bytes.write(chunk, 0, read);
        }
        files.put(name, bytes.toByteArray());
    }

    private static boolean leadsOut(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("^[A-Za-z]:.*")
                || path.equals("..")
                || path.startsWith("../")
                || path.contains("/../")
                || path.endsWith("/..");
    }

    /// Every file by its name.
    Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }

    /// The first file whose name ends so.
    Optional<Map.Entry<String, byte[]>> first(String ending) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().toLowerCase(Locale.ROOT).endsWith(ending))
                .findFirst();
    }

    Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /// @throws RefusedDocument if there is none
    byte[] required(String name) throws RefusedDocument {
        return file(name).orElseThrow(() -> new RefusedDocument("study.import.damaged"));
    }

    /// Whether a file's name ends like one that a program could run.
    boolean hasPrograms() {
        return files.keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name ->
                        name.endsWith("vbaproject.bin")
                                || name.endsWith(".exe")
                                || name.endsWith(".js")
                                || name.endsWith(".vbs"));
    }
}
