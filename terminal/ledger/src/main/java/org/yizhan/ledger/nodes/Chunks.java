package org.yizhan.ledger.nodes;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// A stream of unknown length within another: pieces, each with its length before it; a length of
/// nothing ends it.
final class Chunks {
    private static final int MOST = 64 * 1024;

    private Chunks() {}

    /// Closing it writes the end; the other stream stays open.
    static OutputStream to(DataOutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (length > 0) {
                    out.writeInt(length);
                    out.write(bytes, offset, length);
                }
            }

            @Override
            public void close() throws IOException {
                out.writeInt(0);
                out.flush();
            }
        };
    }

    /// Ends where the other side ended it.
    ///
    /// @throws IOException if the other side stopped in the middle
    static void copy(DataInputStream in, OutputStream out) throws IOException {
        byte[] piece = new byte[MOST];
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            for (int left = length; left > 0; ) {
                int count = in.read(piece, 0, Math.min(left, MOST));
                if (count < 0) {
                    throw new IOException("The other side stopped in the middle");
                }
                out.write(piece, 0, count);
                left -= count;
            }
        }
    }

    /// The same, to be read.
    static InputStream from(DataInputStream in) {
        return new InputStream() {
            private int left;
            private boolean ended;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (left == 0 && !ended) {
                    left = in.readInt();
                    ended = left == 0;
                }
                if (ended) {
                    return -1;
                }
                int count = in.read(into, offset, Math.min(length, left));
                if (count < 0) {
                    throw new IOException("The other side stopped in the middle");
                }
                left -= count;
                return count;
            }
        };
    }
}
