package org.yizhan.web.server;

import java.io.FilterInputStream;
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

/// What a request brings, never more of it than allowed. A browser that is still sending hears no
/// answer but a broken connection: whatever is refused, the rest is passed over first.
final class Body {
    private static final int MOST_FIELDS = 2_000;
    private static final long MOST_PASSED_OVER = 32L * 1024 * 1024;

    private final Request request;
    private final InputStream in;

    /// @param work hears how much of it has come
    Body(Request request, Work work) {
        this.request = request;
        in = work.step("yizhan.work.coming", Request.asInputStream(request), request.getLength());
    }

    /// What kind it says it is.
    Optional<String> mediaType() {
        return Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
    }

    /// Bytes as announced; less than nothing if it was not.
    long length() {
        return request.getLength();
    }

    /// Closing it closes nothing, so that the rest can be passed over.
    InputStream stream() {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // see passOver
            }
        };
    }

    /// The whole body; empty if it is larger than the limit.
    Optional<byte[]> read(int limit) throws IOException {
        if (length() > limit) {
            return Optional.empty();
        }
        byte[] bytes = in.readNBytes(limit + 1);
        return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
    }

    /// Reads what nobody has read and throws it away. Of one that goes on and on the line is cut.
    void passOver() {
        try {
            byte[] some = new byte[16 * 1024];
            long left = MOST_PASSED_OVER;
            int read = in.read(some);
            while (read >= 0 && left > 0) {
                left -= read;
                read = in.read(some);
            }
            in.close();
        } catch (IOException e) {
            // nobody is there who would hear the answer
        }
    }

    /// The form in it.
    ///
    /// @throws Refused if it is none, or too large
    Form form(int limit) throws IOException {
        byte[] body = read(limit).orElseThrow(() -> new Refused(Problems.TOO_LARGE));
        Optional<String> type = mediaType();
        if (body.length == 0 && type.isEmpty()) {
            return Form.EMPTY;
        }
        if (type.filter(form -> form.startsWith("application/x-www-form-urlencoded")).isPresent()) {
            return urlEncoded(body);
        }
        return multiPart(body, boundary());
    }

    /// What stands between the parts of a form with files.
    ///
    /// @throws Refused if it is no such form
    String boundary() {
        return mediaType().map(MultiPart::extractBoundary).orElseThrow(Refused::badForm);
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
