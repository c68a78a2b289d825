package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.texts.Language;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.scan.qr.QrMatrix;

/// A hub on loopback and the terminals that join it by command.
class EnrolTest {
    private final Shell yizhan = new Shell(Language.EN);

    @TempDir Path folder;
    @AutoClose private LoopbackHub hub;

    @BeforeEach
    void listen() throws IOException, GeneralSecurityException {
        hub = new LoopbackHub(folder.resolve("hub"));
    }

    private int enrol(String terminal, String... arguments) {
        String[] all =
                Stream.concat(
                                Stream.of("enrol", "--data", folder.resolve(terminal).toString()),
                                Arrays.stream(arguments))
                        .toArray(String[]::new);
        return yizhan.run(all);
    }

    @Test
    void aTypedCodeJoinsTheTerminalAndMayBeRepeated() {
        String code = hub.code("大厅");
        assertEquals(ExitCode.DONE.number(), enrol("one", code), yizhan::complained);
        assertEquals(ExitCode.DONE.number(), enrol("one", code), yizhan::complained);
        assertEquals(List.of("大厅"), hub.labels());
    }

    @Test
    void twentyTerminalsJoinFromOneList() throws IOException {
        List<String> lines =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> String.format("终端%02d  %s", i, hub.code("终端" + i)))
                        .toList();
        Path list = folder.resolve("list.txt");
        Files.writeString(list, "# for the van\n\n" + String.join("\n", lines) + "\n");
        for (int i = 0; i < 20; i++) {
            int code = enrol("terminal" + i, "--file", list.toString(), "--json");
            assertEquals(ExitCode.DONE.number(), code, yizhan::complained);
        }
        assertEquals(20, hub.labels().size());
        assertEquals(ExitCode.BROKEN.number(), enrol("one-more", "--file", list.toString()));
        assertTrue(yizhan.complained().contains("has been used"), yizhan::complained);
    }

    @Test
    void aCodeIsReadByTheCamera() throws IOException {
        QrMatrix matrix = QrMatrix.encode(hub.code("大厅"));
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
                yizhan::complained);
        assertEquals(List.of("大厅"), hub.labels());
    }

    @Test
    void whatIsNoCodeIsSaidToBe() throws IOException {
        assertEquals(ExitCode.BROKEN.number(), enrol("one", "hello"));
        assertTrue(yizhan.complained().contains("not an enrolment code"), yizhan::complained);
        Path empty = Files.writeString(folder.resolve("empty"), "nothing here\n");
        assertEquals(ExitCode.BROKEN.number(), enrol("one", "--file", empty.toString()));
        assertEquals(ExitCode.USAGE.number(), enrol("one"));
        assertEquals(ExitCode.USAGE.number(), enrol("one", "hello", "--file", empty.toString()));
        assertEquals(List.of(), hub.labels());
    }

    @Test
    void aHubThatIsAwayIsSaidToBe() {
        String code = hub.code("大厅");
        hub.goAway();
        assertEquals(ExitCode.BROKEN.number(), enrol("one", code));
        assertTrue(yizhan.complained().contains("does not answer"), yizhan::complained);
    }

    @Test
    void aRunningTerminalIsEnrolledOnItsOwnScreen() {
        NodeSetup setup = NodeSetup.real(InstantSource.system(), "test");
        try (TerminalNode _ = TerminalNode.open(folder.resolve("one"), setup)) {
            assertEquals(ExitCode.BROKEN.number(), enrol("one", hub.code("大厅")));
        }
        assertTrue(yizhan.complained().contains("own screen"), yizhan::complained);
    }
}
