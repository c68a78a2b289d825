package org.yizhan.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.keys.NodeCertificate;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.web.sessions.FormTokens;
import org.yizhan.web.sessions.Sessions;

/// Who waits for a long answer hears how far it is: how much of the file has come, then which step
/// is being done; nobody else hears it.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ProgressTest {
    private static final String OWN = "key=own";

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private WebServer server;

    @BeforeEach
    void start(@TempDir Path folder) {
        Random random = new Random(1);
        InstantSource clock = InstantSource.system();
        Pages pages =
                new Pages(
                        MissingTextTest.nowhere(),
                        new Sessions(clock, random),
                        new FormTokens(random));
        Answer done = new Answer.Redirect("/");
        List<Route> routes =
                List.of(
                        Route.get("/papers.zip", Access.anyone(), this::slowly),
                        Route.upload("/table", Access.anyone(), _ -> done, 2_000_000),
                        Route.film("/film", Access.anyone(), _ -> done, 2_000_000));
        BodyCipher cipher = new BodyCipher(new SecretKeySpec(new byte[32], "AES"));
        server =
                WebServer.start(
                        new Listening("127.0.0.1", 0, OptionalInt.of(0)),
                        NodeCertificate.open(folder.resolve("certificate"), cipher),
                        new PageHandler(
                                new Router(routes),
                                pages,
                                Optional.empty(),
                                Blobs.open(folder.resolve("blobs"))));
    }

    @AfterEach
    void stop() {
        goOn.countDown();
        client.close();
        server.close();
    }

    private Answer slowly(Visit visit) throws InterruptedException {
        visit.work().step("meetings.paper.making", 3, 10);
        begun.countDown();
        goOn.await();
        return new Answer.Download("papers.zip", "application/zip", new byte[10]);
    }

    private HttpRequest request(String path, String cookie) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.httpPort().orElseThrow() + path))
                .header("Cookie", cookie)
                .build();
    }

    /// What is said about work at an address; empty if nothing is.
    private String asked(String path, String cookie) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(
                        request("/progress?of=" + path, cookie),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertEquals(answer.body().isEmpty() ? 204 : 200, answer.statusCode());
        return answer.body();
    }

    @Test
    void whoWaitsHearsTheStepThatIsBeingDoneAndNobodyElseDoes() throws Exception {
        assertEquals("", asked("/papers.zip", OWN));
        CompletableFuture<HttpResponse<byte[]>> file =
                client.sendAsync(
                        request("/papers.zip", OWN), HttpResponse.BodyHandlers.ofByteArray());
        begun.await();
        String said = asked("/papers.zip", OWN);
        assertTrue(said.contains("正在一份一份地做"), said);
        assertTrue(said.contains("3 / 10"), said);
        assertTrue(said.contains("<progress value=\"3\" max=\"10\""), said);
        assertEquals("", asked("/papers.zip", "key=other"));
        assertEquals("", asked("/film", OWN));
        goOn.countDown();
        assertEquals(10, file.get().body().length);
    }

    @Test
    void howMuchOfAFileHasComeIsSaidWhileItComes() throws Exception {
        for (String path : List.of("/table", "/film")) {
            try (Socket line =
                    new Socket(InetAddress.getLoopbackAddress(), server.httpPort().orElseThrow())) {
                line.getOutputStream().write(half(path));
                line.getOutputStream().flush();
                String said = asked(path, OWN);
                while (!said.contains("400 KB / 1.0 MB")) {
                    said = asked(path, OWN);
                }
                assertTrue(said.contains("正在传文件"), said);
            }
        }
    }

    /// The beginning of a form of a million bytes.
    private static byte[] half(String path) {
        String head =
                """
                POST %s HTTP/1.1
                Host: 127.0.0.1
                Cookie: key=own
                Content-Type: multipart/form-data; boundary=edge
                Content-Length: 1000000

                """
                        .formatted(path);
        String part = "--edge\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\n\n";
        String come = part.replace("\n", "\r\n");
        return (head.replace("\n", "\r\n") + come + "x".repeat(400_000 - come.length()))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
