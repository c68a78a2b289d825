package org.yizhan.content.packs;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The list of a pack's files with their hashes; its exact bytes are what is signed. Fields that
/// only newer programs know are skipped.
///
/// @param format 1
public record Manifest(int format, Edition edition, List<PackedFile> files) {
    /// In the zip, and in the folder of an installed version.
    static final String NAME = "manifest.json";

    /// Ed25519 (RFC 8032) over the manifest's bytes: 64 bytes.
    static final String SIGNATURE_NAME = "manifest.sig";

    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @throws IllegalArgumentException if the format is another or a path stands there twice
    public Manifest {
        Objects.requireNonNull(edition);
        files = List.copyOf(files);
        Set<String> paths = new HashSet<>();
        if (format != FORMAT || !files.stream().allMatch(file -> paths.add(file.path()))) {
            throw new IllegalArgumentException("Not a manifest of format " + FORMAT);
        }
    }

    Manifest(Edition edition, List<PackedFile> files) {
        this(FORMAT, edition, files);
    }

    /// @throws IllegalArgumentException if the bytes are no manifest
    static Manifest decode(byte[] json) {
        try {
            return Objects.requireNonNull(JSON.readValue(json, Manifest.class));
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("Not a manifest", e);
        }
    }

    byte[] encode() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /// The bytes of all files.
    long totalBytes() {
        return files.stream().mapToLong(PackedFile::bytes).sum();
    }

    /// How many lessons are in it.
    public int lessonCount() {
        return lessons().size();
    }

    /// The files that are lessons.
    List<PackedFile> lessons() {
        return files.stream().filter(file -> LessonFiles.isLesson(file.path())).toList();
    }
}
