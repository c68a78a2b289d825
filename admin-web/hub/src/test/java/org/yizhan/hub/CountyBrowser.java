package org.yizhan.hub;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.testkit.tls.TrustsAnyone;

/// A browser without a window at a hub's pages: keeps cookies, fills in forms with their token.
final class CountyBrowser implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final HttpClient client;
    private final URI pages;

    CountyBrowser(Hub hub) {
        this(URI.create(hub.pages()));
    }

    CountyBrowser(URI pages) {
        this.pages = pages;
        client =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .sslContext(TrustsAnyone.context())
                        .build();
    }

    String open(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(pages.resolve(path)).build());
    }

    /// Fills in the form of a page that posts to its own address.
    ///
    /// @param fields names and values in turn
    String submit(String page, String... fields) throws IOException, InterruptedException {
        return submitTo(page, page, fields);
    }

    /// Fills in a form of a page that posts elsewhere.
    String submitTo(String page, String to, String... fields)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(open(page));
        StringBuilder form = new StringBuilder("token=").append(token.find() ? token.group(1) : "");
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=');
            form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(
                HttpRequest.newBuilder(pages.resolve(to))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build());
    }

    /// Keeps a file.
    byte[] load(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(pages.resolve(path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /// Hands a file over by a page that posts it to its own address.
    String upload(String page, byte[] file) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(open(page));
        String head =
                "--edge\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
                        + (token.find() ? token.group(1) : "")
                        + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"it.yizhan\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n";
        return send(
                HttpRequest.newBuilder(pages.resolve(page))
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(
                                HttpRequest.BodyPublishers.concat(
                                        HttpRequest.BodyPublishers.ofString(head),
                                        HttpRequest.BodyPublishers.ofByteArray(file),
                                        HttpRequest.BodyPublishers.ofString("\r\n--edge--\r\n")))
                        .build());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        client.close();
    }
}
