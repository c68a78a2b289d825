package org.yizhan.content.packs;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/// A packed file while it is read: at its end its length and hash are known, and it never gives
/// more bytes than the manifest promised and one. Where it cannot be read it ends: then it is not as
/// promised, and an [IOException] while it is copied can only come from where it is written to.
final class CheckedStream extends FilterInputStream {
    private final PackedFile promised;
    private final MessageDigest digest = Signatures.sha256();
    private long bytes;

    CheckedStream(InputStream in, PackedFile promised) {
        super(in);
        this.promised = promised;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        long left = promised.bytes() + 1 - bytes;
        int read = left <= 0 ? -1 : readable(buffer, offset, (int) Math.min(left, length));
        if (read > 0) {
            digest.update(buffer, offset, read);
            bytes += read;
        }
        return read;
    }

    private int readable(byte[] buffer, int offset, int length) {
        try {
            return in.read(buffer, offset, length);
        } catch (IOException _) {
            return -1;
        }
    }

    /// Whether what was read is what the manifest promised. May be asked once.
    boolean isAsPromised() {
        return bytes == promised.bytes()
                && HexFormat.of().formatHex(digest.digest()).equals(promised.sha256());
    }
}
