package org.yizhan.web.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.ledger.blobs.BlobStream;
import org.yizhan.ledger.blobs.Blobs;

/// A film or a recording on its way into a lesson: cut off at any moment, nothing of it can be read
/// on the disk.
class DiskPartsTest {
    private static final byte[] RECORDING =
            "大家好，我是青石沟村的王秀英。".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private DiskParts parts;

    @BeforeEach
    void open() {
        parts = new DiskParts(Blobs.open(folder));
    }

    private static byte[] form(String... heads) {
        StringBuilder form = new StringBuilder();
        for (String head : heads) {
            form.append("--edge\r\nContent-Disposition: form-data; name=").append(head);
        }
        return form.append("\r\n--edge--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withRecording() {
        String recording = new String(RECORDING, StandardCharsets.UTF_8);
        return form(
                "\"token\"\r\n\r\nabc\r\n",
                "\"captions\"; filename=\"\"\r\n\r\n\r\n",
                "\"clip\"; filename=\"王秀英.mp4\"\r\n\r\n" + recording);
    }

    private void send(byte[] bytes, int pieces) {
        MultiPart.Parser parser = new MultiPart.Parser("edge", parts);
        for (int from = 0; from < bytes.length; from += pieces) {
            byte[] some = Arrays.copyOfRange(bytes, from, Math.min(from + pieces, bytes.length));
            parser.parse(Content.Chunk.from(ByteBuffer.wrap(some), false));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static boolean holds(byte[] bytes, String text) {
        String plain =
                new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(plain);
    }

    @Test
    void whatIsCutOffInTheMiddleLiesThereSealed() throws IOException {
        byte[] all = withRecording();
        assertTrue(holds(all, "王秀英"));
        send(Arrays.copyOf(all, all.length * 3 / 4), 50_000);
        parts.check();
        byte[] lying = Files.readAllBytes(files().getFirst());
        assertTrue(lying.length > 100_000, "some of it is there");
        assertFalse(holds(lying, "王秀英"));
        parts.close();
        assertEquals(List.of(), files());
    }

    @Test
    void theFormIsReadHoweverItIsCutIntoPieces() throws IOException {
        for (int pieces : List.of(1_000_000, 65_536, 997)) {
            open();
            send(withRecording(), pieces);
            parts.check();
            Form form = parts.form();
            assertEquals("abc", form.text("token"));
            assertTrue(form.file("captions").isEmpty(), "none was chosen");
            Form.Filed clip = form.file("clip").orElseThrow();
            assertEquals("王秀英.mp4", clip.name());
            try (BlobStream in = clip.file().open()) {
                assertArrayEquals(Arrays.copyOf(RECORDING, RECORDING.length), in.readAllBytes());
            }
            parts.close();
            assertEquals(List.of(), files());
        }
    }

    /// Sealed letters are such bytes: what looks like the beginning of an edge is none.
    @Test
    void bytesThatNearlyEndThePartAreKeptAsTheyAre() throws IOException {
        StringBuilder near = new StringBuilder();
        new Random(1).ints(30_000, 0, 5).forEach(i -> near.append("\r\n-ed".charAt(i)));
        String letters = near.append("\r").toString();
        for (int pieces : List.of(65_536, 997, 7, 1)) {
            open();
            send(form("\"letters\"; filename=\"letters\"\r\n\r\n" + letters), pieces);
            parts.check();
            try (BlobStream in = parts.form().file("letters").orElseThrow().file().open()) {
                assertEquals(letters, new String(in.readAllBytes(), StandardCharsets.US_ASCII));
            }
            parts.close();
        }
    }

    @Test
    void aFieldWithoutEndIsRefused() throws IOException {
        send(form("\"text\"\r\n\r\n" + "长".repeat(40_000)), 10_000);
        assertThrows(Refused.class, parts::check);
        parts.close();
    }
}
