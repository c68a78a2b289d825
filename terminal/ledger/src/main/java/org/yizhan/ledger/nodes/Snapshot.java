package org.yizhan.ledger.nodes;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.ledger.blobs.BlobCipher;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.storage.TerminalStorage;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.ledger.streams.FactStore;
import org.yizhan.ledger.streams.Marks;

/// The views as they were, sealed, so that a start need not apply every fact again. Whatever is
/// wrong with it, the views are made from the facts instead: it is never needed, only faster.
///
/// A head, sealed by the node: which facts it was made from, how long the views are, and a key of
/// its own; then the views, compressed and sealed in blocks under that key.
final class Snapshot {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);
    private static final byte[] BOUND = "yizhan: views 2".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_BYTES = 512 * 1024 * 1024;
    private static final int KEY_BYTES = 32;
    private static final int HEAD_BYTES = Marks.Mark.BYTES + Integer.BYTES + KEY_BYTES;
    private static final int SEALED_HEAD_BYTES = HEAD_BYTES + BodyCipher.SEALING_BYTES;

    /// The quickest: it is written while people wait for the machine to go down.
    private static final int LEVEL = 1;

    private final Path file;
    private final BodyCipher cipher;
    private final SecureRandom random = new SecureRandom();
    private CompletableFuture<Optional<Found>> found;
    private Optional<Marks.Mark> written = Optional.empty();

    private Snapshot(Path file, BodyCipher cipher) {
        this.file = file;
        this.cipher = cipher;
        found = CompletableFuture.supplyAsync(this::find).exceptionally(Snapshot::unread);
    }

    /// Begins to read what is there, which needs nothing of the database.
    static Snapshot reading(Path file, BodyCipher cipher) {
        return new Snapshot(file, cipher);
    }

    /// The views as of a mark.
    private record Found(Marks.Mark mark, byte[] dump) {}

    private record Head(Marks.Mark mark, int bytes, byte[] key) {
        static Head of(byte[] plain) {
            ByteBuffer buffer = ByteBuffer.wrap(plain);
            Marks.Mark mark = Marks.Mark.read(buffer);
            int bytes = buffer.getInt();
            byte[] key = new byte[KEY_BYTES];
            buffer.get(key);
            return new Head(mark, bytes, key);
        }

        byte[] plain() {
            ByteBuffer buffer = ByteBuffer.allocate(HEAD_BYTES);
            mark.write(buffer);
            return buffer.putInt(bytes).put(key).array();
        }
    }

    private Optional<Found> find() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Optional<Head> head =
                    cipher.open(in.readNBytes(SEALED_HEAD_BYTES), BOUND).map(Head::of);
            if (head.isEmpty() || head.get().bytes > MOST_BYTES) {
                LOG.warn("The snapshot of the views is another's");
                return Optional.empty();
            }
            InputStream packed = new BlobCipher(head.get().key).opened(in);
            byte[] dump = new byte[head.get().bytes];
            new ZstdInputStream(packed).readNBytes(dump, 0, dump.length);
            return Optional.of(new Found(head.get().mark, dump));
        } catch (IOException e) {
            LOG.warn("The snapshot of the views cannot be read", e);
            return Optional.empty();
        }
    }

    private static Optional<Found> unread(Throwable e) {
        LOG.warn("The snapshot of the views cannot be read", e); // perhaps it is too large
        return Optional.empty();
    }

    /// Puts the views back; before the ledger is opened. Only if they were made from the very facts
    /// that stand there now: another database may have taken the old one's place.
    ///
    /// @return whether they were
    synchronized boolean restore(TerminalStorage storage) {
        written = found.join().filter(views -> isRestored(storage, views)).map(Found::mark);
        found = CompletableFuture.completedFuture(Optional.empty()); // it is large
        return written.isPresent();
    }

    private boolean isRestored(TerminalStorage storage, Found views) {
        boolean restored =
                storage.read((facts, _) -> new FactStore(facts, cipher).marks().holds(views.mark))
                        && storage.restoreViews(views.dump);
        if (!restored) {
            LOG.warn("The snapshot of the views does not fit; they are made from the facts");
        }
        return restored;
    }

    /// Writes the views as they are now, unless they are written already. A failure is logged and
    /// costs the next start its speed.
    synchronized void write(TerminalStorage storage) {
        try {
            Optional<Found> now = storage.read((facts, _) -> now(storage, facts));
            if (now.isPresent()) {
                write(now.get());
                written = now.map(Found::mark);
            }
        } catch (StorageException | IOException e) {
            LOG.warn("No snapshot of the views", e);
        }
    }

    private Optional<Found> now(TerminalStorage storage, Handle facts) {
        return new FactStore(facts, cipher)
                .marks()
                .now()
                .filter(mark -> !written.equals(Optional.of(mark)) && hasRoomFor(storage))
                .map(mark -> new Found(mark, storage.dumpViews()));
    }

    /// The views are copied once in memory before they are packed.
    private static boolean hasRoomFor(TerminalStorage storage) {
        return storage.viewsBytes()
                <= Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() * 2 / 3);
    }

    private void write(Found now) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Head head = new Head(now.mark, now.dump.length, key);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (OutputStream out = new BufferedOutputStream(DurableFiles.fresh(fresh))) {
                out.write(cipher.seal(head.plain(), BOUND));
                try (OutputStream sealing = new BlobCipher(key).sealing(out);
                        OutputStream packing = new ZstdOutputStream(sealing, LEVEL)) {
                    packing.write(now.dump);
                }
            }
            DurableFiles.settle(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
