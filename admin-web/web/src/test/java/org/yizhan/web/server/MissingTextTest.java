package org.yizhan.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.keys.NodeCertificate;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.web.sessions.FormTokens;
import org.yizhan.web.sessions.Sessions;

/// A page with a text that nobody wrote: the visitor still reads a sentence.
class MissingTextTest {
    @TempDir Path folder;

    static Surroundings nowhere() {
        return new Surroundings() {
            @Override
            public PlaceId home() {
                return new PlaceId("999901100201");
            }

            @Override
            public Optional<String> nameOf(PlaceId place) {
                return Optional.of("青石沟村");
            }

            @Override
            public boolean isHub() {
                return false;
            }

            @Override
            public InstantSource clock() {
                return InstantSource.system();
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of("Asia/Shanghai");
            }
        };
    }

    @Test
    void aPageThatCannotBePutTogetherIsAnsweredInWords() throws IOException, InterruptedException {
        Answer broken =
                new Answer.Problem(
                        200,
                        Sentence.of(String.join(".", "nobody", "wrote", "this")),
                        Sentence.of("yizhan.problem.home"),
                        Optional.empty());
        Route route = Route.get("/broken", Access.anyone(), _ -> broken);
        Random random = new Random(1);
        InstantSource clock = InstantSource.system();
        Pages pages = new Pages(nowhere(), new Sessions(clock, random), new FormTokens(random));
        Blobs store = Blobs.open(folder.resolve("blobs"));
        PageHandler handler =
                new PageHandler(new Router(List.of(route)), pages, Optional.empty(), store);
        BodyCipher cipher = new BodyCipher(new SecretKeySpec(new byte[32], "AES"));
        NodeCertificate certificate = NodeCertificate.open(folder.resolve("certificate"), cipher);
        try (WebServer server =
                        WebServer.start(
                                new Listening("127.0.0.1", 0, OptionalInt.of(0)),
                                certificate,
                                handler);
                HttpClient client = HttpClient.newHttpClient()) {
            URI address =
                    URI.create("http://127.0.0.1:" + server.httpPort().orElseThrow() + "/broken");
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertEquals(500, answer.statusCode());
            assertTrue(answer.body().contains("这一步没有做成"), answer.body());
            assertFalse(answer.body().contains("Exception"), answer.body());
        }
    }
}
