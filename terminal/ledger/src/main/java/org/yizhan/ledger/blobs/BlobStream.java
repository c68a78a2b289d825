package org.yizhan.ledger.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Objects;

/// A blob that is read here and there, as films are: going to another place costs one block. Every
/// block is proved before a byte of it is given.
public final class BlobStream extends InputStream {
    private final FileChannel file;
    private final BlobCipher cipher;
    private final long length;
    private long position;
    private long marked;
    private long number = -1;
    private byte[] block = {};

    /// @param length unsealed
    /// @throws IOException if the file is not as long as it must be
    BlobStream(Path sealed, BlobCipher cipher, long length) throws IOException {
        this.cipher = cipher;
        this.length = length;
        file = FileChannel.open(sealed);
        if (file.size() != BlobCipher.sealedBytes(length)) {
            file.close();
            throw new IOException("The blob was cut");
        }
    }

    /// How many bytes there are.
    public long length() {
        return length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        Objects.checkFromIndexSize(offset, count, into.length);
        if (count == 0) {
            return 0;
        }
        if (position >= length) {
            return -1;
        }
        load(position / BlobCipher.BLOCK_BYTES);
        int from = (int) (position % BlobCipher.BLOCK_BYTES);
        int given = Math.min(count, block.length - from);
        System.arraycopy(block, from, into, offset, given);
        position += given;
        return given;
    }

    private void load(long wanted) throws IOException {
        if (wanted == number) {
            return;
        }
        long begin = wanted * BlobCipher.SEALED_BLOCK_BYTES;
        int size = (int) Math.min(BlobCipher.SEALED_BLOCK_BYTES, file.size() - begin);
        ByteBuffer sealed = ByteBuffer.allocate(size);
        while (sealed.hasRemaining() && file.read(sealed, begin + sealed.position()) >= 0) {}
        boolean last = (wanted + 1) * BlobCipher.BLOCK_BYTES >= length;
        block = cipher.open(sealed.array(), wanted, last);
        number = wanted;
    }

    @Override
    public long skip(long count) {
        long skipped = Math.clamp(count, 0, length - position);
        position += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, length - position);
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    /// Any distance from here is remembered.
    @Override
    public synchronized void mark(int ignored) {
        marked = position;
    }

    @Override
    public synchronized void reset() {
        position = marked;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
