package org.yizhan.speech.voices;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A folder or a zip of recorded clips. Its `clips.tsv` says, a line each, which text a file says:
/// the text, a tab, the file's name. Read anew for each clip, so that a clip recorded again is
/// heard at once.
final class ClipPack implements ClipShelf {
    private static final String MANIFEST = "clips.tsv";
    private static final int LARGEST = 64 << 20;

    private final Path path;
    private final Map<String, String> files = new HashMap<>();

    /// @throws IOException if there is no manifest
    ClipPack(Path path) throws IOException {
        this.path = path;
        String manifest = new String(file(MANIFEST), StandardCharsets.UTF_8);
        manifest.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .filter(line -> line.length >= 2)
                .forEach(line -> files.put(ClipShelf.bare(line[0]), line[1].strip()));
    }

    @Override
    public String name() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public Set<String> texts() {
        return Set.copyOf(files.keySet());
    }

    @Override
    public byte[] read(String bare) throws IOException {
        return file(files.getOrDefault(bare, ""));
    }

    private byte[] file(String file) throws IOException {
        if (Files.isDirectory(path)) {
            Path inside = path.resolve(file).normalize();
            if (!inside.startsWith(path.normalize())) {
                throw new IOException("Outside of the pack: " + file);
            }
            return Files.readAllBytes(inside);
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry entry = zip.getEntry(file);
            if (entry == null) {
                throw new IOException("Not in the pack: " + file);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readNBytes(LARGEST);
            }
        }
    }
}
