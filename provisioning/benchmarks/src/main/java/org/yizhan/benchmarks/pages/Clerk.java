package org.yizhan.benchmarks.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.testkit.tls.TrustsAnyone;
import org.yizhan.web.PageServer;

/// Somebody signed in at the pages, as a browser on the same network.
final class Clerk implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");
    private static final Pattern LINK = Pattern.compile("href=\"(/at/[0-9]+/[^\"#?]+)\"");
    private static final String PASSWORD = "red lanterns over the mill 7";

    private final HttpClient client;
    private final URI home;

    Clerk(PageServer server) {
        home = URI.create("https://127.0.0.1:" + server.httpsPort() + "/");
        client =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .sslContext(TrustsAnyone.context())
                        .build();
    }

    /// Makes the first account, which signs in as well.
    void signIn(PageServer server) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(new String(open("/first"), StandardCharsets.UTF_8));
        String code = server.firstAccountCode().orElseThrow().digits();
        String form =
                "token="
                        + (token.find() ? token.group(1) : "")
                        + "&code="
                        + code
                        + "&name=Zhang&login=zhang&password="
                        + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8)
                        + "&again="
                        + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(home.resolve("/first"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
    }

    /// @throws IllegalStateException if the page is not shown
    byte[] open(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(path, "identity");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /// The pages that a page leads to, one of each kind; no files.
    List<String> links(String path) throws IOException, InterruptedException {
        String page = new String(open(path), StandardCharsets.UTF_8);
        Map<String, String> kinds = new LinkedHashMap<>();
        for (MatchResult link : LINK.matcher(page).results().toList()) {
            kinds.putIfAbsent(link.group(1).replaceAll("[0-9a-f-]{6,}", "*"), link.group(1));
        }
        List<String> pages = new ArrayList<>();
        for (String link : kinds.values()) {
            HttpResponse<byte[]> answer = send(link, "identity");
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (answer.statusCode() == 200 && type.startsWith("text/html")) {
                pages.add(link);
            }
        }
        return pages;
    }

    /// What a browser loads that never was here: the page and all its parts, as they travel.
    int bytes(String path) throws IOException, InterruptedException {
        String page = new String(open(path), StandardCharsets.UTF_8);
        int bytes = send(path, "gzip").body().length;
        for (String asset :
                ASSET.matcher(page).results().map(found -> found.group(1)).distinct().toList()) {
            bytes += send(asset, "gzip").body().length;
        }
        return bytes;
    }

    private HttpResponse<byte[]> send(String path, String encoding)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(home.resolve(path))
                        .header("Accept-Encoding", encoding)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        client.close();
    }
}
