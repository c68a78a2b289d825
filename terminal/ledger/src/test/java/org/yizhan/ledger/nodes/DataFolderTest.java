package org.yizhan.ledger.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.VILLAGE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.facts.Erasure;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.storage.TerminalStorage;

/// What lies on a terminal's disk: nothing of what people said or who they are can be read there,
/// and what was erased is gone from it. The key is outside the folder, as with a TPM.
class DataFolderTest extends SealedFolder {
    private static final List<String> SECRETS =
            List.of(NAME, PHONE, MESSAGE, RECORDING.substring(0, 30));
    private static final List<Charset> WRITINGS =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("GB18030"));

    /// Every file that holds a secret in any writing.
    private static List<String> readable(Path where) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(where)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.addAll(readableIn(file));
            }
        }
        return found;
    }

    private static List<String> readableIn(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        String bytes = contentOf(file);
        for (String secret : SECRETS) {
            for (Charset writing : WRITINGS) {
                String raw = new String(secret.getBytes(writing), StandardCharsets.ISO_8859_1);
                if (bytes.contains(raw)) {
                    found.add(file + " holds " + secret);
                }
            }
        }
        return found;
    }

    /// Other programs' temporary files come and go, and threads' open files: what is gone is not there,
    /// and what may not be read is not this program's.
    private static String contentOf(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException | AccessDeniedException e) {
            return "";
        }
    }

    @Test
    void noNamePhoneMessageOrRecordingIsReadableInAnyFileWhileItRunsOrAfterwards()
            throws IOException {
        Path elsewhere = Files.createTempDirectory("looks");
        Path probe = Files.writeString(elsewhere.resolve("it"), "…" + MESSAGE + "…");
        assertEquals(1, readable(elsewhere).size(), "The look itself sees what is there");
        Files.delete(probe);
        Files.delete(elsewhere);
        List<Path> before = temporary();
        try (TerminalNode node = open()) {
            BlobRef recording = fill(node);
            assertTrue(node.blobs().read(recording, plain -> plain.readAllBytes()));
            assertEquals(List.of(), readable(folder));
        }
        assertEquals(List.of(), readable(folder));
        assertFalse(Files.exists(folder.resolve("keys/wrap.secret")), "the key is elsewhere");
        for (Path file : temporary()) {
            if (!before.contains(file) && Files.isRegularFile(file)) {
                assertEquals(List.of(), readableIn(file), "temporary files");
            }
        }
    }

    /// A recording is being kept, played, and backed up: in the middle of each, neither the folder nor
    /// any file that this program holds open, be it deleted already, has anything readable in it.
    @Test
    void norInAnyFileThatIsOpenMeanwhile() throws IOException {
        byte[] recording = RECORDING.getBytes(StandardCharsets.UTF_8);
        List<String> seen = new ArrayList<>();
        AtomicInteger looks = new AtomicInteger();
        Middle look =
                () -> {
                    looks.incrementAndGet();
                    seen.addAll(readable(folder));
                    seen.addAll(readableInOpenFiles());
                };
        try (TerminalNode node = open()) {
            fill(node);
            BlobRef ref = node.blobs().put(halfway(recording, look));
            node.blobs()
                    .read(
                            ref,
                            plain -> {
                                plain.readNBytes(recording.length / 2);
                                look.happens();
                                plain.readAllBytes();
                            });
            OutputStream out =
                    new OutputStream() {
                        private boolean looked;

                        @Override
                        public void write(int one) throws IOException {
                            if (!looked) {
                                looked = true;
                                look.happens();
                            }
                        }
                    };
            assertTrue(NodeCaller.at(folder).orElseThrow().backup("一句话", out));
        }
        assertEquals(3, looks.get());
        assertEquals(List.of(), seen);
        Path open = Files.writeString(folder.resolve("open"), MESSAGE);
        try (InputStream in = Files.newInputStream(open)) {
            assertTrue(in.read() > 0);
            Files.delete(open);
            assertFalse(readableInOpenFiles().isEmpty(), "The look sees what is there");
        }
    }

    private interface Middle {
        void happens() throws IOException;
    }

    /// Bytes to be read one by one, and something that happens when half of them are.
    private static InputStream halfway(byte[] bytes, Middle middle) {
        return new InputStream() {
            private int next;

            @Override
            public int read() throws IOException {
                if (next == bytes.length / 2) {
                    middle.happens();
                }
                return next < bytes.length ? bytes[next++] & 0xff : -1;
            }
        };
    }

    /// Of this program's open files, what is no part of Java and no library.
    private static List<String> readableInOpenFiles() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> links = Files.list(Path.of("/proc/self/fd"))) {
            for (Path link : links.toList()) {
                if (Files.isRegularFile(link) && !isLibrary(link)) {
                    found.addAll(readableIn(link));
                }
            }
        }
        return found;
    }

    private static boolean isLibrary(Path link) throws IOException {
        try {
            Path file = Files.readSymbolicLink(link);
            return file.startsWith(System.getProperty("java.home"))
                    || file.toString().matches(".*\\.(jar|so|jsa)");
        } catch (NoSuchFileException e) {
            return true; // closed meanwhile
        }
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.toList();
        }
    }

    private static FactId of(TerminalNode node, SubjectId subject) {
        return node.ledger()
                .read(views -> views.register(ResidentFacts.RESIDENT).find(VILLAGE, subject))
                .orElseThrow()
                .fact();
    }

    /// What somebody with the key could read in the snapshot of a copied folder.
    private boolean snapshotHolds(TerminalNode node, String text) throws IOException {
        Path copy = Files.createTempDirectory("copied");
        Files.copy(folder.resolve("facts.db"), copy.resolve("facts.db"));
        Path wal = folder.resolve("facts.db-wal");
        if (Files.exists(wal)) {
            Files.copy(wal, copy.resolve("facts.db-wal"));
        }
        try (TerminalStorage storage = TerminalStorage.open(copy.resolve("facts.db"))) {
            Snapshot snapshot =
                    Snapshot.reading(folder.resolve("views.sealed"), node.keys().cipher());
            assertTrue(snapshot.restore(storage), "The snapshot is of these facts");
            return storage.readViews(views ->
                    views
                            .createQuery("SELECT body FROM register")
                            .mapTo(String.class)
                            .list()
                            .stream()
                            .anyMatch(body -> body.contains(text)));
        } finally {
            try (Stream<Path> files = Files.list(copy)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(copy);
        }
    }

    @Test
    void theSnapshotIsWrittenAnewAtOnceAfterAnErasure() throws IOException {
        try (TerminalNode node = open()) {
            fill(node);
        }
        try (TerminalNode node = open()) {
            assertTrue(snapshotHolds(node, NAME));
            put(
                    node,
                    FactTypes.ERASURE,
                    SubjectId.named("erasure"),
                    new Erasure(List.of(of(node, WANG)), Erasure.Reason.ASKED));
            assertFalse(snapshotHolds(node, NAME));
        }
    }

    @Test
    void theSealedBytesOfAnErasedBodyAreInNoFileAnyMore() throws IOException {
        byte[] sealed;
        FactId wang;
        try (TerminalNode node = open()) {
            fill(node);
            wang = of(node, WANG);
        }
        try (TerminalStorage storage = TerminalStorage.open(folder.resolve("facts.db"))) {
            sealed =
                    storage.read((facts, _) ->
                            facts.createQuery("SELECT sealed FROM fact WHERE fact_id = :id")
                                    .bind("id", wang.toString())
                                    .mapTo(byte[].class)
                                    .one());
        }
        String piece = new String(sealed, 20, 40, StandardCharsets.ISO_8859_1);
        assertTrue(holds(piece), "It was there");
        try (TerminalNode node = open()) {
            put(
                    node,
                    FactTypes.ERASURE,
                    SubjectId.named("erasure"),
                    new Erasure(List.of(wang), Erasure.Reason.ASKED));
            assertFalse(holds(piece));
        }
        assertFalse(holds(piece));
    }

    private boolean holds(String piece) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .contains(piece)) {
                    return true;
                }
            }
        }
        return false;
    }
}
