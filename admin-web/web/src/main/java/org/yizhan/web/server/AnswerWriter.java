package org.yizhan.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.yizhan.domain.residents.IdentityNumbers;

/// Writes answers with the headers that keep browsers careful (OWASP Secure Headers). There is no
/// HSTS: with it, a browser would never again let staff past the warning of a self-signed
/// certificate that was made anew.
final class AnswerWriter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " media-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri"
                    + " 'none'; frame-ancestors 'none'";
    private static final int WORTH_COMPRESSING = 1_024;

    private final Request request;
    private final Response response;
    private final Callback callback;

    AnswerWriter(Request request, Response response, Callback callback) {
        this.request = request;
        this.response = response;
        this.callback = callback;
        var headers = response.getHeaders();
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(self)");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    }

    void cookie(HttpCookie cookie) {
        Response.addCookie(response, cookie);
    }

    /// Identity numbers are covered here too, whatever way one came into the records.
    void html(int status, String html) {
        response.setStatus(status);
        body(
                "text/html; charset=utf-8",
                IdentityNumbers.masked(html).getBytes(StandardCharsets.UTF_8));
    }

    void nothingNew() {
        response.setStatus(204);
        callback.succeeded();
    }

    /// Sends the browser elsewhere; a part of a page that refreshes itself takes the whole page
    /// along.
    void redirect(String location) {
        if (request.getHeaders().contains("HX-Request")) {
            response.getHeaders().put("HX-Redirect", location);
            response.setStatus(200);
        } else {
            response.getHeaders().put(HttpHeader.LOCATION, location);
            response.setStatus(303);
        }
        callback.succeeded();
    }

    void download(Answer.Download file) {
        attached(file.name());
        response.getHeaders().put(HttpHeader.ACCEPT_RANGES, "bytes");
        Optional<String> asked = Optional.ofNullable(request.getHeaders().get(HttpHeader.RANGE));
        ByteRange.of(asked, file.bytes().length)
                .ifPresentOrElse(part -> part(file, part), () -> whole(file));
    }

    private void attached(String fileName) {
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        response.getHeaders().put("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    }

    void keep(Answer.Keep kept) {
        attached(kept.name());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, kept.file().mediaType());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, kept.file().length());
        response.setStatus(200);
        boolean head = request.getMethod().equals("HEAD");
        copy(kept.file(), new ByteRange(0, head ? -1 : kept.file().length() - 1));
    }

    private void whole(Answer.Download file) {
        response.setStatus(200);
        body(file.mediaType(), file.bytes());
    }

    private void part(Answer.Download file, ByteRange part) {
        response.getHeaders().put(HttpHeader.CONTENT_RANGE, part.header(file.bytes().length));
        response.setStatus(206);
        byte[] bytes = Arrays.copyOfRange(file.bytes(), part.first(), part.last() + 1);
        send(file.mediaType(), bytes, Optional.empty());
    }

    void stream(Answer.Stream file) {
        var headers = response.getHeaders();
        headers.put(HttpHeader.ACCEPT_RANGES, "bytes");
        headers.put(HttpHeader.CONTENT_TYPE, file.mediaType());
        Optional<String> asked = Optional.ofNullable(request.getHeaders().get(HttpHeader.RANGE));
        Optional<ByteRange> range = ByteRange.of(asked, file.length());
        range.ifPresent(one -> headers.put(HttpHeader.CONTENT_RANGE, one.header(file.length())));
        response.setStatus(range.isPresent() ? 206 : 200);
        ByteRange part = range.orElse(new ByteRange(0, file.length() - 1));
        headers.put(HttpHeader.CONTENT_LENGTH, part.last() - part.first() + 1);
        if (request.getMethod().equals("HEAD")) {
            callback.succeeded();
        } else {
            copy(file, part);
        }
    }

    private void copy(Answer.Stream file, ByteRange part) {
        try (InputStream in = file.opening().open();
                OutputStream out = Content.Sink.asOutputStream(response)) {
            in.skipNBytes(part.first());
            byte[] some = new byte[64 * 1024];
            int left = part.last() - part.first() + 1;
            int read = in.read(some, 0, Math.min(some.length, left));
            while (read > 0) {
                out.write(some, 0, read);
                left -= read;
                read = left == 0 ? 0 : in.read(some, 0, Math.min(some.length, left));
            }
        } catch (IOException e) {
            callback.failed(e); // whoever looked closed the page
            return;
        }
        callback.succeeded();
    }

    void asset(Assets.Asset asset) {
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "public, max-age=31536000, immutable");
        response.setStatus(200);
        send(asset.mediaType(), asset.bytes(), Optional.of(asset.gzipped()));
    }

    /// No browser reads it, and a village's line is paid by the byte: only what both ends need.
    void exchange(ExchangeMount.Reply reply) {
        var headers = response.getHeaders();
        headers.clear();
        reply.retryAfter().ifPresent(seconds -> headers.put(HttpHeader.RETRY_AFTER, seconds));
        headers.put(HttpHeader.CONTENT_LENGTH, reply.message().length);
        response.setStatus(reply.status());
        response.write(true, ByteBuffer.wrap(reply.message()), callback);
    }

    private void body(String mediaType, byte[] bytes) {
        boolean worth = mediaType.startsWith("text/") && bytes.length >= WORTH_COMPRESSING;
        send(mediaType, bytes, worth ? Optional.of(Assets.gzip(bytes)) : Optional.empty());
    }

    private void send(String mediaType, byte[] bytes, Optional<byte[]> gzipped) {
        var headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, mediaType);
        byte[] sent = bytes;
        if (gzipped.isPresent()) {
            headers.put(HttpHeader.VARY, "Accept-Encoding");
            if (request.getHeaders().contains(HttpHeader.ACCEPT_ENCODING, "gzip")) {
                headers.put(HttpHeader.CONTENT_ENCODING, "gzip");
                sent = gzipped.get();
            }
        }
        headers.put(HttpHeader.CONTENT_LENGTH, sent.length);
        boolean head = request.getMethod().equals("HEAD");
        response.write(true, ByteBuffer.wrap(head ? new byte[0] : sent), callback);
    }
}
