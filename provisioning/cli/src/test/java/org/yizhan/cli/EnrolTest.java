package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;
import org.yizhan.ledger.exchange.HttpForm;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Route;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.scan.qr.QrMatrix;

/// A hub on loopback and the terminals that join it by command.
class EnrolTest {
    private static final PlaceId VILLAGE = new PlaceId("530926103205");

    private final StringWriter out = new StringWriter();
    private final StringWriter complaints = new StringWriter();

    @TempDir Path folder;
    private HubNode hub;
    private HttpsServer server;

    @BeforeEach
    void listen() throws IOException, GeneralSecurityException {
        hub = HubNode.open(folder.resolve("hub"), NodeSetup.real(InstantSource.system(), "test"));
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(hub.certificate().keyStore(), hub.certificate().password());
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), null, new SecureRandom());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Route route =
                Arrays.stream(Route.values())
                        .filter(known -> path.equals(Route.ROOT + known.path()))
                        .findFirst()
                        .orElseThrow();
        HttpForm form = HttpForm.of(hub.answer(route, exchange.getRequestBody().readAllBytes()));
        exchange.sendResponseHeaders(form.status(), form.body().length);
        exchange.getResponseBody().write(form.body());
        exchange.close();
    }

    @AfterEach
    void close() {
        server.stop(0);
        hub.close();
    }

    private String code(String label) {
        HubLink.Address address =
                new HubLink.Address(
                        "127.0.0.1", server.getAddress().getPort(), hub.certificate().pin());
        return hub.desk().offer(VILLAGE, label, address).text();
    }

    private int enrol(String terminal, String... arguments) {
        String[] all =
                Stream.concat(
                                Stream.of("enrol", "--data", folder.resolve(terminal).toString()),
                                Arrays.stream(arguments))
                        .toArray(String[]::new);
        return Yizhan.commandLine(
                        new Console(
                                Texts.load(Language.EN),
                                new PrintWriter(out),
                                new PrintWriter(complaints)))
                .execute(all);
    }

    private List<String> labels() {
        return hub.ledger().read(views -> new Terminals(views).within(VILLAGE)).stream()
                .map(entry -> entry.value().label())
                .sorted()
                .toList();
    }

    @Test
    void aTypedCodeJoinsTheTerminalAndMayBeRepeated() {
        String code = code("大厅");
        assertEquals(ExitCode.DONE.number(), enrol("one", code), complaints::toString);
        assertEquals(ExitCode.DONE.number(), enrol("one", code), complaints::toString);
        assertEquals(List.of("大厅"), labels());
    }

    @Test
    void twentyTerminalsJoinFromOneList() throws IOException {
        List<String> lines =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> String.format("终端%02d  %s", i, code("终端" + i)))
                        .toList();
        Path list = folder.resolve("list.txt");
        Files.writeString(list, "# for the van\n\n" + String.join("\n", lines) + "\n");
        for (int i = 0; i < 20; i++) {
            int code = enrol("terminal" + i, "--file", list.toString(), "--json");
            assertEquals(ExitCode.DONE.number(), code, complaints::toString);
        }
        assertEquals(20, labels().size());
        assertEquals(ExitCode.BROKEN.number(), enrol("one-more", "--file", list.toString()));
        assertTrue(complaints.toString().contains("has been used"), complaints::toString);
    }

    @Test
    void aCodeIsReadByTheCamera() throws IOException {
        QrMatrix matrix = QrMatrix.encode(code("大厅"));
        int module = 8;
        int size = (matrix.size() + 8) * module;
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int column = x / module - 4;
                int row = y / module - 4;
                boolean inside =
                        column >= 0 && row >= 0 && column < matrix.size() && row < matrix.size();
                picture.setRGB(x, y, inside && matrix.dark(column, row) ? 0 : 0xffffff);
            }
        }
        Path file = folder.resolve("seen.png");
        ImageIO.write(picture, "png", file.toFile());
        assertEquals(
                ExitCode.DONE.number(),
                enrol("one", "--camera", file.toString()),
                complaints::toString);
        assertEquals(List.of("大厅"), labels());
    }

    @Test
    void whatIsNoCodeIsSaidToBe() throws IOException {
        assertEquals(ExitCode.BROKEN.number(), enrol("one", "hello"));
        assertTrue(complaints.toString().contains("not an enrolment code"), complaints::toString);
        Path empty = Files.writeString(folder.resolve("empty"), "nothing here\n");
        assertEquals(ExitCode.BROKEN.number(), enrol("one", "--file", empty.toString()));
        assertEquals(ExitCode.USAGE.number(), enrol("one"));
        assertEquals(ExitCode.USAGE.number(), enrol("one", "hello", "--file", empty.toString()));
        assertEquals(List.of(), labels());
    }

    @Test
    void aHubThatIsAwayIsSaidToBe() {
        String code = code("大厅");
        server.stop(0);
        assertEquals(ExitCode.BROKEN.number(), enrol("one", code));
        assertTrue(complaints.toString().contains("does not answer"), complaints::toString);
    }

    @Test
    void aRunningTerminalIsEnrolledOnItsOwnScreen() {
        NodeSetup setup = NodeSetup.real(InstantSource.system(), "test");
        try (TerminalNode _ = TerminalNode.open(folder.resolve("one"), setup)) {
            assertEquals(ExitCode.BROKEN.number(), enrol("one", code("大厅")));
        }
        assertTrue(complaints.toString().contains("own screen"), complaints::toString);
    }
}
