package org.yizhan.ledger.nodes;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.storage.TerminalStorage;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.ledger.streams.FactStore;

/// The views as they were, sealed, so that a start need not apply every fact again. Whatever is
/// wrong with it, the views are made from the facts instead: it is never needed, only faster.
final class Snapshot {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);
    private static final byte[] BOUND = "yizhan: views".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_BYTES = 512 * 1024 * 1024;
    private static final int HASH_BYTES = 32;
    private static final int HEAD_BYTES = Long.BYTES + HASH_BYTES + Integer.BYTES;

    private final Path file;
    private final BodyCipher cipher;

    Snapshot(Path file, BodyCipher cipher) {
        this.file = file;
        this.cipher = cipher;
    }

    /// Puts the views back; before the ledger is opened.
    ///
    /// @return whether they were
    boolean restore(TerminalStorage storage) {
        if (!Files.exists(file)) {
            return false;
        }
        Optional<byte[]> dump = read().flatMap(plain -> belonging(storage, plain));
        boolean restored = dump.isPresent() && storage.restoreViews(dump.get());
        if (!restored) {
            LOG.warn("The snapshot of the views does not fit; they are made from the facts");
        }
        return restored;
    }

    private Optional<byte[]> read() {
        try {
            return cipher.open(Files.readAllBytes(file), BOUND);
        } catch (IOException e) {
            LOG.warn("The snapshot of the views cannot be read", e);
            return Optional.empty();
        }
    }

    /// Only if the last fact it holds is the one that stands there now: another database may have
    /// taken the old one's place.
    private Optional<byte[]> belonging(TerminalStorage storage, byte[] plain) {
        if (plain.length < HEAD_BYTES) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(plain);
        long arrival = buffer.getLong();
        byte[] hash = new byte[HASH_BYTES];
        buffer.get(hash);
        int bytes = buffer.getInt();
        byte[] packed = new byte[buffer.remaining()];
        buffer.get(packed);
        Optional<Hash> here =
                storage.read((facts, _) -> new FactStore(facts, cipher).hashOf(arrival));
        return here.filter(new Hash(hash)::equals).isPresent() && bytes <= MOST_BYTES
                ? Optional.of(Zstd.decompress(packed, bytes))
                : Optional.empty();
    }

    /// Writes the views as they are now. A failure is logged and costs the next start its speed.
    void write(TerminalStorage storage) {
        try {
            storage.read((facts, _) ->
                            new FactStore(facts, cipher)
                                    .last()
                                    .map(last -> plain(last, storage.dumpViews())))
                    .ifPresent(plain -> DurableFiles.write(file, cipher.seal(plain, BOUND)));
        } catch (StorageException e) {
            LOG.warn("No snapshot of the views", e);
        }
    }

    private static byte[] plain(FactStore.Last last, byte[] dump) {
        byte[] packed = Zstd.compress(dump);
        return ByteBuffer.allocate(HEAD_BYTES + packed.length)
                .putLong(last.arrival())
                .put(last.hash().bytes())
                .putInt(dump.length)
                .put(packed)
                .array();
    }
}
