package org.yizhan.ledger.exchange;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Several envelopes in one file: eight bytes that say so, then of each its length in four bytes and
/// itself. Of a file that was cut off, the envelopes that are whole are good.
final class Bundle {
    private static final byte[] MARK = "YIZHAN1\n".getBytes(StandardCharsets.US_ASCII);

    /// Longer ones are not from here.
    private static final int LONGEST = 8 * 1024 * 1024;

    private Bundle() {}

    /// Writes a bundle; the stream stays open.
    static final class Writer {
        private final DataOutputStream out;

        Writer(OutputStream out) throws IOException {
            this.out = new DataOutputStream(out);
            this.out.write(MARK);
        }

        /// @return how many bytes that took
        long add(byte[] envelope) throws IOException {
            out.writeInt(envelope.length);
            out.write(envelope);
            out.flush();
            return Integer.BYTES + envelope.length;
        }
    }

    /// Reads a bundle, one envelope in memory at a time.
    static final class Reader {
        private final DataInputStream in;

        private final boolean good;

        Reader(InputStream in) throws IOException {
            this.in = new DataInputStream(in);
            good = Arrays.equals(in.readNBytes(MARK.length), MARK);
        }

        /// Empty at the end, where the rest was cut off, and where the stream is no bundle.
        Optional<byte[]> next() throws IOException {
            if (!good) {
                return Optional.empty();
            }
            try {
                int length = in.readInt();
                if (length < 0 || length > LONGEST) {
                    return Optional.empty();
                }
                byte[] envelope = in.readNBytes(length);
                return envelope.length == length ? Optional.of(envelope) : Optional.empty();
            } catch (EOFException e) {
                return Optional.empty();
            }
        }
    }
}
