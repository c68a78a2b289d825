package org.yizhan.web.server;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.server.Request;

/// Takes messages of other nodes in, never more at once than memory has room for, however many come
/// and however slowly. Who finds no room hears 429 and comes back later. Safe for any thread.
final class Inflow {
    private static final int LARGEST_MESSAGE = 4 * 1024 * 1024;
    private static final int ROOM_KILOBYTES = 64 * 1024;
    private static final int KILOBYTE = 1024;
    private static final int PAUSE_SECONDS = 30;

    private final Semaphore kilobytes;

    Inflow() {
        this(ROOM_KILOBYTES);
    }

    Inflow(int roomKilobytes) {
        kilobytes = new Semaphore(roomKilobytes);
    }

    /// Reads a message and answers it.
    ///
    /// @throws Exception as the mount does
    ExchangeMount.Reply answer(Request request, Body body, String path, ExchangeMount mount)
            throws Exception {
        if (!request.getMethod().equals("POST")) {
            return refused(405);
        }
        long length = body.length();
        if (length > LARGEST_MESSAGE) {
            return refused(413);
        }
        int room = (int) (length < 0 ? LARGEST_MESSAGE : length) / KILOBYTE + 1;
        if (!kilobytes.tryAcquire(room)) {
            return new ExchangeMount.Reply(429, new byte[0], OptionalInt.of(PAUSE_SECONDS));
        }
        try {
            return read(body, path, mount);
        } finally {
            kilobytes.release(room);
        }
    }

    private static ExchangeMount.Reply read(Body body, String path, ExchangeMount mount)
            throws Exception {
        try {
            Optional<byte[]> message = body.read(LARGEST_MESSAGE);
            return message.isPresent() ? mount.answer(path, message.get()) : refused(413);
        } catch (IOException e) {
            return refused(400); // the line broke; nobody hears this
        }
    }

    static ExchangeMount.Reply refused(int status) {
        return new ExchangeMount.Reply(status, new byte[0], OptionalInt.empty());
    }
}
