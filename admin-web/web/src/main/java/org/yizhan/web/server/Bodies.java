package org.yizhan.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;

/// Reads the bodies of requests, never more of them than allowed.
final class Bodies {
    private static final int MOST_FIELDS = 2_000;

    /// A browser that is still sending hears no answer: so much of a body that is too large is read
    /// and thrown away before the refusal.
    private static final long MOST_SKIPPED = 32L * 1024 * 1024;

    private Bodies() {}

    /// The whole body; empty if it is larger than the limit.
    static Optional<byte[]> read(Request request, int limit) throws IOException {
        try (InputStream in = Request.asInputStream(request)) {
            if (request.getLength() > limit) {
                skip(in);
                return Optional.empty();
            }
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                skip(in);
                return Optional.empty();
            }
            return Optional.of(bytes);
        }
    }

    /// Passes over the body of a form that is refused before it is read: who is still sending it
    /// would hear nothing but a broken connection.
    static void passOver(Request request) throws IOException {
        try (InputStream in = Request.asInputStream(request)) {
            skip(in);
        }
    }

    static void skip(InputStream in) throws IOException {
        byte[] some = new byte[16 * 1024];
        long left = MOST_SKIPPED;
        for (int read = in.read(some); read >= 0 && left > 0; read = in.read(some)) {
            left -= read;
        }
    }

    /// The form in a body.
    ///
    /// @throws Refused if it is none, or too large
    static Form form(Request request, int limit) throws IOException {
        byte[] body = read(request, limit).orElseThrow(() -> new Refused(Problems.TOO_LARGE));
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (body.length == 0 && type == null) {
            return Form.EMPTY;
        }
        if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
            return urlEncoded(body);
        }
        String boundary = type == null ? null : MultiPart.extractBoundary(type);
        if (boundary == null) {
            throw Refused.badForm();
        }
        return multiPart(body, boundary);
    }

    private static Form urlEncoded(byte[] body) {
        Fields decoded = new Fields(true);
        try {
            UrlEncoded.decodeUtf8To(new String(body, StandardCharsets.UTF_8), decoded);
        } catch (IllegalArgumentException e) {
            throw Refused.badForm();
        }
        if (decoded.getSize() > MOST_FIELDS) {
            throw Refused.badForm();
        }
        Map<String, List<String>> fields = new HashMap<>();
        decoded.forEach(field -> fields.put(field.getName(), List.copyOf(field.getValues())));
        return new Form(fields, Map.of());
    }

    private static Form multiPart(byte[] body, String boundary) throws IOException {
        MultiPartFormData.Parser parser = new MultiPartFormData.Parser(boundary);
        parser.setMaxParts(MOST_FIELDS);
        parser.setMaxLength(body.length + 1L);
        parser.setMaxMemoryFileSize(body.length + 1L);
        try (MultiPartFormData.Parts parts =
                parser.parse(new ByteBufferContentSource(ByteBuffer.wrap(body))).join()) {
            return form(parts);
        } catch (CompletionException e) {
            throw Refused.badForm();
        }
    }

    private static Form form(MultiPartFormData.Parts parts) throws IOException {
        Map<String, List<String>> fields = new HashMap<>();
        Map<String, Form.Upload> uploads = new HashMap<>();
        for (MultiPart.Part part : parts) {
            if (part.getFileName() == null) {
                String text = part.getContentAsString(StandardCharsets.UTF_8);
                fields.computeIfAbsent(part.getName(), _ -> new ArrayList<>()).add(text);
            } else {
                byte[] bytes = Content.Source.asInputStream(part.getContentSource()).readAllBytes();
                uploads.put(part.getName(), new Form.Upload(part.getFileName(), bytes));
            }
        }
        return new Form(fields, uploads);
    }
}
