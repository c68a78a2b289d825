package org.yizhan.ledger.blobs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.ledger.storage.DurableFiles;

/// Blobs on their way, piece by piece. What has come is kept in a file beside the blobs, so that a
/// transfer goes on where it was cut off, whoever sends the rest. Safe for any thread and for
/// several programs on one folder.
public final class BlobPieces {
    /// Five seconds at 100 kbit/s: the most that a cut costs, and that a new fact waits.
    public static final int PIECE_BYTES = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(BlobPieces.class);

    private final Blobs blobs;
    private final Set<String> wrong = ConcurrentHashMap.newKeySet();

    public BlobPieces(Blobs blobs) {
        this.blobs = blobs;
    }

    /// What became of a piece.
    public enum Taken {
        /// There is more to come.
        PART,
        /// It was the last; the blob is here and survives a power cut.
        WHOLE,
        /// It does not follow what is here.
        NOT_FOLLOWING,
        /// It was the last, and all of it together is not what the name says; it is gone.
        WRONG
    }

    /// Whether a blob is neither here nor, since the program began, came wrongly.
    public boolean isWanted(BlobRows.Named blob) {
        return !blobs.has(blob.name()) && !wrong.contains(blob.name());
    }

    /// Whether a blob is here whole.
    public boolean isHere(BlobRows.Named blob) {
        return blobs.has(blob.name());
    }

    /// How many bytes of a blob have come that is not whole yet.
    public long begun(BlobRows.Named blob) {
        try {
            return Files.size(part(blob));
        } catch (IOException e) {
            return 0;
        }
    }

    /// Takes a piece in.
    ///
    /// @throws IOException if the disk refuses
    public Taken take(BlobRows.Named blob, long offset, byte[] piece) throws IOException {
        if (!isWanted(blob) || offset + piece.length > blob.sealedBytes()) {
            return Taken.NOT_FOLLOWING;
        }
        try (FileChannel channel =
                        FileChannel.open(
                                part(blob), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            if (channel.size() != offset) {
                return Taken.NOT_FOLLOWING;
            }
            ByteBuffer left = ByteBuffer.wrap(piece);
            while (left.hasRemaining()) {
                channel.write(left, channel.size()); // not synced: the whole is proved in the end
            }
        } catch (OverlappingFileLockException e) {
            return Taken.NOT_FOLLOWING; // somebody else is just bringing it
        }
        return offset + piece.length == blob.sealedBytes() ? whole(blob) : Taken.PART;
    }

    private Taken whole(BlobRows.Named blob) throws IOException {
        Path part = part(blob);
        if (Blobs.sha256(part).equals(blob.name())) {
            DurableFiles.settle(part, blobs.file(blob.name()));
            return Taken.WHOLE;
        }
        LOG.warn("A blob came otherwise than its name says");
        wrong.add(blob.name());
        Files.deleteIfExists(part);
        return Taken.WRONG;
    }

    /// A piece of a blob that is here whole; empty if it is not, or was altered on the disk.
    ///
    /// @throws IOException if it cannot be read
    public Optional<byte[]> cut(BlobRows.Named blob, long offset) throws IOException {
        if (!blobs.has(blob.name()) || offset >= blob.sealedBytes()) {
            return Optional.empty();
        }
        if (offset == 0 && !blobs.isSound(blob.name())) {
            LOG.warn("A blob was altered on the disk");
            blobs.delete(blob.name()); // where another node has it, it comes again
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(blobs.file(blob.name()))) {
            ByteBuffer piece =
                    ByteBuffer.allocate((int) Math.min(PIECE_BYTES, channel.size() - offset));
            while (piece.hasRemaining() && channel.read(piece, offset + piece.position()) >= 0) {}
            return Optional.of(piece.array());
        }
    }

    /// How many bytes may still be written without taking the room that facts need.
    public long room() {
        return blobs.room();
    }

    private Path part(BlobRows.Named blob) {
        return blobs.file(blob.name() + Blobs.COMING);
    }
}
