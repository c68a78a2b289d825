package org.yizhan.ledger.blobs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlobsTest {
    @TempDir Path folder;
    private Blobs blobs;

    @BeforeEach
    void open() {
        blobs = Blobs.open(folder.resolve("blobs"));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    private BlobRef put(byte[] content) throws IOException {
        return blobs.put(new ByteArrayInputStream(content));
    }

    private byte[] get(BlobRef ref) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(blobs.read(ref, in -> in.transferTo(out)));
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 1_000_000})
    void giveBackWhatWasPut(int count) throws IOException {
        BlobRef ref = put(bytes(count));
        assertEquals(count, ref.bytes());
        assertArrayEquals(bytes(count), get(ref));
        assertArrayEquals(bytes(count), get(BlobRef.parse(ref.toString())));
    }

    @Test
    void areSealedEachUnderItsOwnKey() throws IOException {
        byte[] content = "一句口信".repeat(1000).getBytes(StandardCharsets.UTF_8);
        BlobRef one = put(content);
        BlobRef other = put(content);
        assertNotEquals(one.name(), other.name());
        assertNotEquals(one.key(), other.key());
        assertThrows(
                IOException.class, () -> get(new BlobRef(one.name(), other.key(), one.bytes())));
    }

    @Test
    void whatLiesBesideThemForAWhileIsSealedAndLeavesNothing() throws IOException {
        byte[] content = "一句口信".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        byte[] piece = Arrays.copyOf(content, 24);
        try (SealedFile file = blobs.forAWhile()) {
            try (OutputStream out = file.writing()) {
                out.write(content[0]);
                out.write(content, 1, content.length - 1);
            }
            assertEquals(content.length, file.length());
            try (BlobStream in = file.open()) {
                assertEquals(120_000, in.skip(120_000));
                assertArrayEquals(
                        Arrays.copyOfRange(content, 120_000, content.length), in.readAllBytes());
            }
            byte[] lying = Files.readAllBytes(files().getFirst());
            assertEquals(-1, latin(lying).indexOf(latin(piece)));
            assertEquals(0, latin(content).indexOf(latin(piece)), "the look sees what is there");
        }
        assertEquals(List.of(), files());
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("blobs"))) {
            return files.toList();
        }
    }

    @Test
    void areNotThereUntilTheyAreWhole() throws IOException {
        InputStream cut =
                new InputStream() {
                    private int left = 100_000;

                    @Override
                    public int read() throws IOException {
                        if (left-- <= 0) {
                            throw new IOException("cut");
                        }
                        return 7;
                    }
                };
        assertThrows(IOException.class, () -> blobs.put(cut));
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(0, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void refuseWhatWasChangedOrCutOnTheDisk() throws IOException {
        BlobRef ref = put(bytes(200_000));
        Path file = blobs.file(ref.name());
        byte[] sealed = Files.readAllBytes(file);
        byte[] changed = sealed.clone();
        changed[changed.length / 2] ^= 1;
        Files.write(file, changed);
        assertThrows(IOException.class, () -> get(ref));
        Files.write(file, java.util.Arrays.copyOf(sealed, sealed.length - 65_552));
        assertThrows(IOException.class, () -> get(ref));
        assertFalse(blobs.isSound(ref.name()));
        Files.write(file, sealed);
        assertTrue(blobs.isSound(ref.name()));
    }

    @Test
    void sayWhenTheyAreNotHere() throws IOException {
        BlobRef ref = put(bytes(10));
        blobs.delete(ref.name());
        assertFalse(blobs.has(ref.name()));
        assertFalse(blobs.read(ref, in -> {}));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_536, 200_000})
    void areReadHereAndThereAsFilmsAre(int count) throws IOException {
        byte[] content = bytes(count);
        BlobRef ref = put(content);
        Random places = new Random(3);
        try (BlobStream in = blobs.open(ref).orElseThrow()) {
            assertEquals(count, in.length());
            in.mark(Integer.MAX_VALUE);
            for (int i = 0; i < 40; i++) {
                int from = places.nextInt(count);
                in.reset();
                assertEquals(from, in.skip(from));
                byte[] some = in.readNBytes(places.nextInt(70_000));
                assertArrayEquals(
                        java.util.Arrays.copyOfRange(content, from, from + some.length), some);
            }
            in.reset();
            assertEquals(count, in.skip(Long.MAX_VALUE));
            assertEquals(-1, in.read());
        }
    }

    @Test
    void giveNothingOfABlockThatWasAltered() throws IOException {
        BlobRef ref = put(bytes(200_000));
        Path file = folder.resolve("blobs").resolve(ref.name());
        byte[] sealed = Files.readAllBytes(file);
        sealed[70_000] ^= 1;
        Files.write(file, sealed);
        try (BlobStream in = blobs.open(ref).orElseThrow()) {
            assertEquals(65_536, in.readNBytes(65_536).length, "the first block is sound");
            assertThrows(IOException.class, in::read);
        }
        Files.write(file, java.util.Arrays.copyOf(sealed, 100_000));
        assertThrows(IOException.class, () -> blobs.open(ref));
    }
}
