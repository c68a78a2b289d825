package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.ledger.keys.NodeCertificate;
import org.yizhan.ledger.streams.BodyCipher;

class HttpsTransportTest {
    private static final byte[] MESSAGE = "消息".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private NodeCertificate certificate;
    private HttpsServer server;
    private HttpHandler hub = HttpExchange::close;

    @BeforeEach
    void listen() throws IOException, GeneralSecurityException {
        BodyCipher cipher = new BodyCipher(new SecretKeySpec(new byte[32], "AES"));
        certificate = NodeCertificate.open(folder.resolve("certificate"), cipher);
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(certificate.keyStore(), certificate.password());
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), null, new SecureRandom());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> hub.handle(exchange));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Reply send(String pin) {
        HubLink.Address address =
                new HubLink.Address("127.0.0.1", server.getAddress().getPort(), pin);
        try (HttpsTransport transport = new HttpsTransport(address)) {
            return transport.send(Route.MESSAGES, MESSAGE);
        }
    }

    private Reply send() {
        return send(certificate.pin());
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void bringsTheMessageAndTheAnswer() {
        hub =
                exchange -> {
                    assertEquals("/exchange/v1/messages", exchange.getRequestURI().getPath());
                    byte[] came = exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(200, came.length);
                    exchange.getResponseBody().write(came);
                    exchange.close();
                };
        assertArrayEquals(MESSAGE, assertInstanceOf(Reply.Answer.class, send()).bytes());
    }

    @Test
    void saysNothingToAnotherKey() {
        hub = exchange -> answer(exchange, 200, MESSAGE);
        assertEquals(new Reply.Failed(Reply.Cause.OTHER_KEY), send("B".repeat(43)));
    }

    @Test
    void knowsABusyHubAndHowLongItAsksToBeLeftAlone() {
        hub =
                exchange -> {
                    exchange.getResponseHeaders().add("Retry-After", "90");
                    answer(exchange, 429, new byte[0]);
                };
        assertEquals(new Reply.Busy(Duration.ofSeconds(90)), send());
    }

    @Test
    void isNotSilencedForEverByAHubThatAsksForIt() {
        hub =
                exchange -> {
                    exchange.getResponseHeaders().add("Retry-After", "2000000000");
                    answer(exchange, 503, new byte[0]);
                };
        assertEquals(new Reply.Busy(Duration.ofHours(1)), send());
    }

    @Test
    void survivesAHubThatFails() {
        hub = exchange -> answer(exchange, 500, MESSAGE);
        assertEquals(new Reply.Failed(Reply.Cause.BROKEN), send());
    }

    @Test
    void survivesAHubThatSaysNothing() {
        hub = HttpExchange::close;
        assertEquals(new Reply.Failed(Reply.Cause.UNREACHABLE), send());
    }

    @Test
    void survivesHalfAnAnswer() {
        hub =
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write(MESSAGE);
                    exchange.getResponseBody().flush();
                    throw new IOException("cut");
                };
        assertEquals(new Reply.Failed(Reply.Cause.UNREACHABLE), send());
    }

    @Test
    void survivesAnAnswerWithoutEnd() {
        hub =
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(200, 0);
                    byte[] block = new byte[64 * 1024];
                    for (int i = 0; i < 1000; i++) {
                        exchange.getResponseBody().write(block);
                    }
                    exchange.close();
                };
        assertEquals(new Reply.Failed(Reply.Cause.UNREACHABLE), send());
    }

    @Test
    void survivesNobodyThere() {
        server.stop(0);
        assertEquals(new Reply.Failed(Reply.Cause.UNREACHABLE), send());
    }

    @Test
    void survivesAHostThatIsNone() {
        HubLink.Address address = new HubLink.Address("not a host", 1, certificate.pin());
        try (HttpsTransport transport = new HttpsTransport(address)) {
            assertEquals(
                    new Reply.Failed(Reply.Cause.UNREACHABLE),
                    transport.send(Route.ENROLMENT, MESSAGE));
        }
    }

    @Test
    void theWayToTheHubIsWalkedStepByStep() throws IOException {
        int port = server.getAddress().getPort();
        assertFinds("exchange.check.good", "127.0.0.1", port, certificate.pin());
        assertFinds("exchange.check.otherKey", "127.0.0.1", port, "A".repeat(43));
        assertFinds("exchange.check.noName", "no-such-hub.invalid", port, certificate.pin());
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertFinds("exchange.check.noAnswer", "127.0.0.1", port, certificate.pin());
    }

    private static List<String> steps(HubLink.Address address, List<String> own) {
        return new HubCheck(address, Set.of(address.pin()), () -> own)
                .steps().stream().map(step -> step.what().key()).toList();
    }

    @Test
    void everyStepThatWasPassedIsTold() {
        int port = server.getAddress().getPort();
        HubLink.Address here = new HubLink.Address("127.0.0.1", port, certificate.pin());
        assertEquals(
                List.of(
                        "exchange.check.network",
                        "exchange.check.name",
                        "exchange.check.answer",
                        "exchange.check.good"),
                steps(here, List.of("eth0 10.0.0.7")));
        server.stop(0);
        assertEquals(
                List.of("exchange.check.name", "exchange.check.noAnswer"), steps(here, List.of()));
    }

    @Test
    void aMachineWithoutANetworkGoesNoStep() {
        HubLink.Address away = new HubLink.Address("192.0.2.1", 8443, certificate.pin());
        assertEquals(List.of("exchange.check.noNetwork"), steps(away, List.of()));
        HubLink.Address named = new HubLink.Address("hub.invalid", 8443, certificate.pin());
        assertEquals(List.of("exchange.check.noNetwork"), steps(named, List.of()));
    }

    @Test
    void aSignInPageInBetweenIsTold() throws IOException {
        try (ServerSocket portal = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUpPolitely(portal));
            assertFinds(
                    "exchange.check.otherSpeech",
                    "127.0.0.1",
                    portal.getLocalPort(),
                    certificate.pin());
        }
    }

    private static void hangUpPolitely(ServerSocket portal) {
        try (Socket caller = portal.accept()) {
            caller.getOutputStream()
                    .write("HTTP/1.1 302 Found\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            caller.getInputStream().readAllBytes();
        } catch (IOException _) {
            // the caller hung up first
        }
    }

    private static void assertFinds(String key, String host, int port, String pin) {
        assertEquals(
                key,
                new HubCheck(new HubLink.Address(host, port, pin), Set.of(pin)).run().what().key());
    }
}
