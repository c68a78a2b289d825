package org.yizhan.ledger.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeKeysTest {
    private static final byte[] PLAIN = "村里的事".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BOUND = {1, 2, 3};

    @TempDir Path folder;

    private NodeKeys open() {
        return NodeKeys.open(folder.resolve("keys"), Map.of());
    }

    private NodeKeys openWithCredential() throws IOException {
        Path credentials = Files.createDirectories(folder.resolve("credentials"));
        Files.write(
                credentials.resolve("yizhan-key"),
                new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});
        return NodeKeys.open(
                folder.resolve("keys"), Map.of("CREDENTIALS_DIRECTORY", credentials.toString()));
    }

    @Test
    void areTheSameAtEveryStart() {
        PublicKeys first = open().publicKeys();
        assertEquals(first, open().publicKeys());
        assertEquals(first.node(), open().publicKeys().node());
    }

    @Test
    void signWhatOnlyTheSameBytesVerify() {
        NodeKeys keys = open();
        byte[] signature = keys.sign(PLAIN);
        assertTrue(keys.publicKeys().signed(PLAIN, signature));
        assertFalse(keys.publicKeys().signed(BOUND, signature));
        assertFalse(keys.publicKeys().signed(PLAIN, new byte[3]));
    }

    @Test
    void openWhatWasSealedToThemAndNothingElse(@TempDir Path other) {
        NodeKeys keys = open();
        byte[] sealed = keys.publicKeys().seal(PLAIN, BOUND);
        assertArrayEquals(PLAIN, keys.open(sealed, BOUND).orElseThrow());
        assertEquals(Optional.empty(), keys.open(sealed, PLAIN));
        assertEquals(Optional.empty(), NodeKeys.open(other, Map.of()).open(sealed, BOUND));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertEquals(Optional.empty(), keys.open(changed, BOUND), "byte " + i);
        }
        assertEquals(Optional.empty(), keys.open(new byte[] {1}, BOUND));
    }

    @Test
    void lieBesideTheDataWhereNothingBetterIsThereAndSaySo() {
        assertEquals("keys.besideTheData", open().check().run().what().key());
    }

    @Test
    void goOverToTheCredentialWhenThereIsOne() throws IOException {
        PublicKeys before = open().publicKeys();
        NodeKeys keys = openWithCredential();
        assertEquals(before, keys.publicKeys());
        assertEquals("keys.guarded", keys.check().run().what().key());
        assertFalse(Files.exists(folder.resolve("keys/wrap.secret")));
        assertThrows(KeysException.class, this::open);
        assertEquals(before, openWithCredential().publicKeys());
    }

    @Test
    void areNeverReplacedWhenTheyCannotBeRead() throws IOException {
        open();
        Path file = folder.resolve("keys/node.keys");
        byte[] altered = Files.readAllBytes(file);
        altered[20] ^= 1;
        Files.write(file, altered);
        assertThrows(KeysException.class, this::open);
        assertArrayEquals(altered, Files.readAllBytes(file));
    }

    @Test
    void belongToTheProgramsUserAlone() throws IOException {
        open().wrapFor(open().publicKeys().sealing());
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            for (Path file : files.toList()) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
    }

    @Test
    void giveACertificateWithAPinThatStays() {
        Path file = folder.resolve("certificate");
        NodeCertificate first = NodeCertificate.open(file, open().cipher());
        assertEquals(first.pin(), NodeCertificate.open(file, open().cipher()).pin());
        assertEquals(43, first.pin().length());
        assertNotEquals(
                first.pin(), NodeCertificate.open(folder.resolve("other"), open().cipher()).pin());
    }
}
