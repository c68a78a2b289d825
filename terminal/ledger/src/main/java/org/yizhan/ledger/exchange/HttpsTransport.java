package org.yizhan.ledger.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLParameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Over the network to a hub whose key is known. Safe for any thread.
public final class HttpsTransport implements Transport, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpsTransport.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(20);

    /// A page of facts takes half a minute at 100 kbit/s.
    private static final Duration TO_ANSWER = Duration.ofMinutes(3);

    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private final HubLink.Address hub;
    private final PinnedTrust trust;
    private final HttpClient client;

    public HttpsTransport(HubLink.Address hub) {
        this(hub, () -> Set.of(hub.pin()));
    }

    /// @param pins by any of which the hub may be known, asked for at every handshake
    public HttpsTransport(HubLink.Address hub, Supplier<Set<String>> pins) {
        this.hub = hub;
        trust = new PinnedTrust(pins);
        client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .sslContext(trust.context())
                        .sslParameters(parameters())
                        .connectTimeout(TO_CONNECT)
                        .build();
    }

    /// By which of its pins the hub was known when a connection was last made anew.
    public Optional<String> met() {
        return trust.met();
    }

    /// One suite, one version: both ends are this program, and the line is paid by the byte.
    private static SSLParameters parameters() {
        return new SSLParameters(new String[] {"TLS_AES_128_GCM_SHA256"}, new String[] {"TLSv1.3"});
    }

    @Override
    public Reply send(Route route, byte[] message) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address(route))
                            .timeout(TO_ANSWER)
                            .setHeader("User-Agent", "yizhan")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(message))
                            .build();
            HttpResponse<byte[]> response =
                    client.send(
                            request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
            return new HttpForm(response.statusCode(), response.body(), retryAfter(response))
                    .reply();
        } catch (IOException | URISyntaxException e) {
            LOG.info("No answer from the hub: {}", e.toString());
            return new Reply.Failed(
                    PinnedTrust.isOtherKey(e) ? Reply.Cause.OTHER_KEY : Reply.Cause.UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Failed(Reply.Cause.UNREACHABLE);
        }
    }

    private URI address(Route route) throws URISyntaxException {
        return new URI(
                "https", null, hub.host(), hub.port(), Route.ROOT + route.path(), null, null);
    }

    private static OptionalInt retryAfter(HttpResponse<?> response) {
        try {
            return response.headers().firstValue("Retry-After").stream()
                    .mapToInt(Integer::parseInt)
                    .findFirst();
        } catch (NumberFormatException e) {
            return OptionalInt.empty(); // a date: village clocks cannot tell how long that is
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
