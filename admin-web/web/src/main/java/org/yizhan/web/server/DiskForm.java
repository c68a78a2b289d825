package org.yizhan.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.yizhan.ledger.blobs.Blobs;

/// A form whose files go straight to the disk, however small the memory is, and are gone when it is
/// closed. They lie there sealed: it may be anything that somebody chose, and the power may go.
final class DiskForm implements AutoCloseable {
    private static final int MOST_PARTS = 100;
    private static final int AT_ONCE = 64 * 1024;
    private static final int LONGEST_HEAD = 8 * 1024;

    private final DiskParts parts;

    private DiskForm(DiskParts parts) {
        this.parts = parts;
    }

    /// @param store beside which the files lie
    /// @throws Refused if it is no such form, or too large
    static DiskForm read(Body body, int limit, Blobs store) throws IOException {
        String boundary = body.boundary();
        if (body.length() > limit) {
            throw new Refused(Problems.TOO_LARGE);
        }
        DiskParts parts = new DiskParts(store);
        try {
            parse(body.stream(), boundary, limit, parts);
            return new DiskForm(parts);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /// The parser keeps what goes wrong with a part to itself; the parts are asked after every piece.
    private static void parse(InputStream in, String boundary, int limit, DiskParts parts)
            throws IOException {
        MultiPart.Parser parser = new MultiPart.Parser(boundary, parts);
        parser.setMaxParts(MOST_PARTS);
        parser.setPartHeadersMaxLength(LONGEST_HEAD);
        long left = limit;
        byte[] some = in.readNBytes(AT_ONCE);
        while (some.length > 0) {
            left -= some.length;
            if (left < 0) {
                throw new Refused(Problems.TOO_LARGE);
            }
            parser.parse(Content.Chunk.from(ByteBuffer.wrap(some), false));
            parts.check();
            some = in.readNBytes(AT_ONCE);
        }
        parser.parse(Content.Chunk.EOF);
        parts.check();
    }

    Form form() {
        return parts.form();
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
