package org.yizhan.content.clips;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// A file that is read here and there, as films are.
public final class FileStream extends InputStream {
    private final FileChannel file;
    private final Runnable whenClosed;
    private long marked;

    /// @param whenClosed done once, after the file was closed
    public FileStream(Path path, Runnable whenClosed) throws IOException {
        file = FileChannel.open(path);
        this.whenClosed = whenClosed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        return file.read(ByteBuffer.wrap(into, offset, count));
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = Math.clamp(count, 0, Math.max(0, file.size() - file.position()));
        file.position(file.position() + skipped);
        return skipped;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(Integer.MAX_VALUE, file.size() - file.position());
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    /// Any distance from here is remembered.
    @Override
    public synchronized void mark(int ignored) {
        try {
            marked = file.position();
        } catch (IOException e) {
            marked = 0;
        }
    }

    @Override
    public synchronized void reset() throws IOException {
        file.position(marked);
    }

    @Override
    public void close() throws IOException {
        if (file.isOpen()) {
            file.close();
            whenClosed.run();
        }
    }
}
