package org.yizhan.web;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yizhan.testkit.tls.TrustsAnyone;

/// A browser without a window: keeps cookies, follows redirects, fills in forms with the page's
/// token.
public final class TestBrowser {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final HttpClient client;
    private final UnaryOperator<String> address;

    public TestBrowser(TestVillage village) {
        this(village, village::address);
    }

    /// A phone in the room, on the pages without encryption.
    public static TestBrowser phone(TestVillage village) {
        return new TestBrowser(village, village::plainAddress);
    }

    private TestBrowser(TestVillage village, UnaryOperator<String> address) {
        this.address = address;
        client =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .sslContext(TrustsAnyone.context())
                        .build();
        village.visitedBy(client);
    }

    /// Opens a page.
    public HttpResponse<String> open(String path) {
        return send(request(path).GET().build());
    }

    /// Opens a file.
    public HttpResponse<byte[]> load(String path) {
        return sendFor(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /// Opens a page and posts a form to an address, with that page's token.
    ///
    /// @param fields names and values in turn
    public HttpResponse<String> submit(String page, String to, String... fields) {
        return post(to, form(token(page), fields));
    }

    /// Opens a page and posts a form that answers with a file.
    public byte[] take(String page, String to) {
        return sendFor(
                        request(to)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form(token(page))))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /// Opens a page and posts a file, with that page's token.
    public HttpResponse<String> upload(String page, String to, String name, byte[] file) {
        return upload(page, to, "file", name, file);
    }

    /// @param field of the form
    /// @param fields names and values in turn
    public HttpResponse<String> upload(
            String page, String to, String field, String name, byte[] file, String... fields) {
        return send(token(page), to, field, name, file, fields);
    }

    /// Posts a file with a token of this browser's.
    HttpResponse<String> send(
            String token, String to, String field, String name, byte[] file, String... fields) {
        String line = "--edge\r\nContent-Disposition: form-data; name=";
        String head =
                line
                        + "\"token\"\r\n\r\n"
                        + token
                        + "\r\n"
                        + texts(line, fields)
                        + line
                        + "\""
                        + field
                        + "\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        HttpRequest request =
                request(to)
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(
                                HttpRequest.BodyPublishers.concat(
                                        HttpRequest.BodyPublishers.ofString(head),
                                        HttpRequest.BodyPublishers.ofByteArray(file),
                                        HttpRequest.BodyPublishers.ofString("\r\n--edge--\r\n")))
                        .build();
        return send(request);
    }

    private static String texts(String line, String... fields) {
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            texts.append(line).append('"').append(fields[i]).append("\"\r\n\r\n");
            texts.append(fields[i + 1]).append("\r\n");
        }
        return texts.toString();
    }

    /// Posts a form as it is.
    public HttpResponse<String> post(String to, String form, String... headers) {
        HttpRequest.Builder request =
                request(to)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    /// Posts a form as it is, for the file it answers.
    public byte[] fetch(String to, String form) {
        HttpRequest request =
                request(to)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return sendFor(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /// The form token of a page.
    public String token(String page) {
        Matcher found = TOKEN.matcher(open(page).body());
        return found.find() ? found.group(1) : "";
    }

    public static String form(String token, String... fields) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        all.add(Map.entry("token", token));
        for (int i = 0; i < fields.length; i += 2) {
            all.add(Map.entry(fields[i], fields[i + 1]));
        }
        return all.stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Signs in with [TestVillage#PASSWORD].
    public HttpResponse<String> signIn(String login) {
        return signIn(login, TestVillage.PASSWORD);
    }

    public HttpResponse<String> signIn(String login, String password) {
        return submit("/login", "/login", "login", login, "password", password);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address.apply(path)));
    }

    private HttpResponse<String> send(HttpRequest request) {
        return sendFor(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> sendFor(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
