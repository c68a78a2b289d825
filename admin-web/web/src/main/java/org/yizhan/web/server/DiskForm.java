package org.yizhan.web.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;

/// A form whose files go straight to the disk, however small the memory is, and are gone when it is
/// closed.
final class DiskForm implements AutoCloseable {
    private static final int MOST_PARTS = 100;

    /// Fields stay in memory, files do not.
    private static final int IN_MEMORY = 64 * 1024;

    private final Path folder;
    private final Form form;

    private DiskForm(Path folder, Form form) {
        this.folder = folder;
        this.form = form;
    }

    /// @throws Refused if it is no such form, or too large
    static DiskForm read(Body body, int limit) throws IOException {
        String boundary = body.boundary();
        if (body.length() > limit) {
            throw new Refused(Problems.TOO_LARGE);
        }
        Path folder = Files.createTempDirectory("yizhan-form");
        try {
            return new DiskForm(folder, parse(body, boundary, folder, limit));
        } catch (IOException | RuntimeException e) {
            remove(folder);
            throw e;
        }
    }

    private static Form parse(Body body, String boundary, Path folder, int limit)
            throws IOException {
        MultiPartFormData.Parser parser = new MultiPartFormData.Parser(boundary);
        parser.setMaxParts(MOST_PARTS);
        parser.setMaxLength(limit);
        parser.setMaxFileSize(limit);
        parser.setFilesDirectory(folder);
        parser.setMaxMemoryFileSize(IN_MEMORY);
        parser.setUseFilesForPartsWithoutFileName(false);
        try (MultiPartFormData.Parts parts =
                parser.parse(Content.Source.from(body.stream())).join()) {
            return form(parts, folder);
        } catch (CompletionException e) {
            throw new Refused(Problems.TOO_LARGE);
        }
    }

    private static Form form(MultiPartFormData.Parts parts, Path folder) throws IOException {
        Map<String, List<String>> fields = new HashMap<>();
        Map<String, Form.Filed> files = new HashMap<>();
        for (MultiPart.Part part : parts) {
            if (part.getFileName() == null) {
                String text = part.getContentAsString(StandardCharsets.UTF_8);
                fields.computeIfAbsent(part.getName(), _ -> new ArrayList<>()).add(text);
            } else if (!part.getFileName().isEmpty()) {
                Path path = folder.resolve("file" + files.size());
                part.writeTo(path);
                files.put(part.getName(), new Form.Filed(part.getFileName(), path));
            }
        }
        return new Form(fields, Map.of(), files);
    }

    Form form() {
        return form;
    }

    @Override
    public void close() throws IOException {
        remove(folder);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
