package org.yizhan.ledger.blobs;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/// A file for a while, of what may still be turned away. It is sealed under a key that stands in this
/// program's memory only: whatever a power cut leaves of it, nobody can read. Written once, by one
/// thread; then it may be opened by any.
public final class SealedFile implements AutoCloseable {
    private final Path file;
    private final BlobCipher cipher;
    private long length;

    /// @param file empty
    SealedFile(Path file, SecureRandom random) {
        this.file = file;
        byte[] key = new byte[32];
        random.nextBytes(key);
        cipher = new BlobCipher(key);
    }

    /// Takes what is to be in it; what is not closed cannot be opened.
    public OutputStream writing() throws IOException {
        OutputStream sealed = Files.newOutputStream(file);
        return new FilterOutputStream(cipher.sealing(sealed)) {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int count) throws IOException {
                out.write(bytes, offset, count);
                length += count;
            }

            @Override
            public void close() throws IOException {
                try (sealed) {
                    out.close();
                }
            }
        };
    }

    /// How many bytes were written, unsealed.
    public long length() {
        return length;
    }

    /// Opens it to be read here and there; to be closed by the caller.
    ///
    /// @throws IOException if it was not written to its end
    public BlobStream open() throws IOException {
        return new BlobStream(file, cipher, length);
    }

    /// Removes it.
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
