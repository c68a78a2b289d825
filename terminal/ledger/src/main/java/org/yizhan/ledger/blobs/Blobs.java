package org.yizhan.ledger.blobs;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.yizhan.ledger.storage.DurableFiles;

/// The blobs of a node, each a file named by the SHA-256 of its sealed bytes. Safe for any thread.
public final class Blobs {
    /// Blobs leave this much of the disk to facts, which are what people were told is kept; of a
    /// small disk a tenth.
    private static final long FOR_FACTS = 512L * 1024 * 1024;

    private static final int PART_FOR_FACTS = 10;

    /// What the file of a blob is called besides its name while pieces of it come.
    static final String COMING = ".coming";

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    private Blobs(Path folder) {
        this.folder = folder;
    }

    /// @param folder made if absent
    /// @throws org.yizhan.ledger.storage.StorageException if it cannot be made
    public static Blobs open(Path folder) {
        DurableFiles.folder(folder);
        return new Blobs(folder);
    }

    /// Something that reads a blob.
    @FunctionalInterface
    public interface Reader {
        void read(InputStream plain) throws IOException;
    }

    /// Keeps a stream, whole or not at all. When it returns, the blob survives a power cut.
    ///
    /// @return what the fact that names it must keep
    /// @throws IOException if the stream breaks, the disk refuses, or only the room is left that
    ///     facts need
    public BlobRef put(InputStream plain) throws IOException {
        byte[] key = new byte[32];
        random.nextBytes(key);
        Path fresh = fresh();
        try {
            BlobRef ref = seal(plain, key, fresh);
            DurableFiles.settle(fresh, file(ref.name()));
            return ref;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// Makes a blob that is not here from a file of this machine, so that it need not travel. Sealed
    /// with the blob's own key the same bytes become the same blob.
    ///
    /// @return whether it is here now; not where the file holds something else, or there is no room
    /// @throws IOException if the file cannot be read or the disk refuses
    public boolean adopt(BlobRef ref, Path plain) throws IOException {
        if (has(ref.name())) {
            return true;
        }
        if (Files.size(plain) != ref.bytes() || room() <= ref.sealedBytes()) {
            return false;
        }
        Path fresh = Files.createTempFile(folder, "new", ".part");
        try (InputStream in = Files.newInputStream(plain)) {
            boolean same = seal(in, HexFormat.of().parseHex(ref.key()), fresh).equals(ref);
            if (same) {
                DurableFiles.settle(fresh, file(ref.name()));
                DurableFiles.delete(file(ref.name() + COMING));
            }
            return same;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static BlobRef seal(InputStream plain, byte[] key, Path into) throws IOException {
        MessageDigest digest = sha256();
        long bytes;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(into), digest)) {
            bytes = new BlobCipher(key).seal(plain, out);
        }
        String name = HexFormat.of().formatHex(digest.digest());
        return new BlobRef(name, HexFormat.of().formatHex(key), bytes);
    }

    /// A file for a while, beside the blobs. What a program that was cut off leaves of it is swept away
    /// like a blob that was just coming.
    ///
    /// @throws IOException if the disk refuses, or only the room is left that facts need
    public SealedFile forAWhile() throws IOException {
        return new SealedFile(fresh(), random);
    }

    private Path fresh() throws IOException {
        if (room() <= 0) {
            throw new IOException("What is left of the disk is for facts");
        }
        return Files.createTempFile(folder, "new", ".part");
    }

    /// Gives a blob to `reader`, unsealed. What it reads is proved block by block; the end is
    /// proved when it has read to the end.
    ///
    /// @return whether the blob is here
    /// @throws IOException if it was altered or cut, or if `reader` throws
    public boolean read(BlobRef ref, Reader reader) throws IOException {
        if (!has(ref.name())) {
            return false;
        }
        BlobCipher cipher = new BlobCipher(HexFormat.of().parseHex(ref.key()));
        try (InputStream sealed = new BufferedInputStream(Files.newInputStream(file(ref.name())));
                InputStream plain = cipher.opened(sealed)) {
            reader.read(plain);
        }
        return true;
    }

    /// The whole of a blob that fits into memory, such as a picture or what somebody said.
    ///
    /// @return empty if the blob is not here
    /// @throws IOException if it was altered or cut
    public Optional<byte[]> whole(BlobRef ref) throws IOException {
        AtomicReference<Optional<byte[]>> bytes = new AtomicReference<>(Optional.empty());
        read(ref, in -> bytes.set(Optional.of(in.readAllBytes())));
        return bytes.get();
    }

    /// Opens a blob to be read here and there; to be closed by the caller.
    ///
    /// @return empty if the blob is not here
    /// @throws IOException if it was cut
    public Optional<BlobStream> open(BlobRef ref) throws IOException {
        BlobCipher cipher = new BlobCipher(HexFormat.of().parseHex(ref.key()));
        return has(ref.name())
                ? Optional.of(new BlobStream(file(ref.name()), cipher, ref.bytes()))
                : Optional.empty();
    }

    public boolean has(String name) {
        return Files.isRegularFile(file(name));
    }

    /// Whether the bytes on the disk are still those the name says.
    public boolean isSound(String name) throws IOException {
        return sha256(file(name)).equals(name);
    }

    /// The name that a file's bytes give it.
    static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// How many bytes of blobs may still come before they take the room that facts need.
    long room() {
        try {
            FileStore disk = Files.getFileStore(folder);
            return disk.getUsableSpace()
                    - Math.min(FOR_FACTS, disk.getTotalSpace() / PART_FOR_FACTS);
        } catch (IOException e) {
            return 0;
        }
    }

    /// Removes a blob if it is here.
    public void delete(String name) {
        DurableFiles.delete(file(name));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
