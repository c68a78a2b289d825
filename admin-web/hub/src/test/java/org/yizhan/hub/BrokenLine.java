package org.yizhan.hub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/// A line between a terminal and its hub on which something goes wrong with the bytes themselves.
final class BrokenLine implements AutoCloseable {
    private static final byte[] SIGN_IN =
            "HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private static final long A_WHILE = 15_000_000;

    private final ServerSocket server;
    private final int target;
    private final Queue<Socket> carried = new ConcurrentLinkedQueue<>();
    private volatile Trouble trouble = Trouble.NONE;
    private volatile int at;

    /// What happens to the bytes of one direction from a certain one on.
    enum Trouble {
        NONE,
        CUT,
        /// One byte at a time.
        TRICKLED,
        DELAYED,
        TWICE,
        /// The second half before the first.
        SWAPPED,
        /// Somebody in between answers instead.
        NONSENSE
    }

    private BrokenLine(ServerSocket server, int target) {
        this.server = server;
        this.target = target;
    }

    /// @param port of this machine that the line leads to
    static BrokenLine to(int port) throws IOException {
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        BrokenLine line = new BrokenLine(server, port);
        Thread.ofVirtual().start(line::accept);
        return line;
    }

    int port() {
        return server.getLocalPort();
    }

    /// From now on, for connections that are made from now on.
    ///
    /// @param from the byte it begins at, in each direction of each connection
    void suffers(Trouble now, int from) {
        trouble = now;
        at = from;
    }

    /// Nothing goes wrong any more: connections whose trouble is still to come end now.
    void heals() throws IOException {
        suffers(Trouble.NONE, 0);
        for (Socket one : carried) {
            one.close();
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket near = server.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                carried.add(near);
                carried.add(far);
                Trouble now = trouble;
                int from = at;
                Thread.ofPlatform().daemon().start(() -> carry(near, far, now, from));
                Thread.ofPlatform().daemon().start(() -> carry(far, near, now, from));
            } catch (IOException e) {
                // closed
            }
        }
    }

    private static void carry(Socket from, Socket to, Trouble trouble, int begin) {
        byte[] some = new byte[512];
        int done = 0;
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                int good = Math.clamp(begin - done, 0, count);
                out.write(some, 0, good);
                if (good < count && !harm(out, some, good, count, trouble)) {
                    return;
                }
                done += count;
            }
        } catch (IOException e) {
            // the other side is gone
        }
    }

    /// @return whether the connection goes on
    private static boolean harm(OutputStream out, byte[] some, int from, int to, Trouble trouble)
            throws IOException {
        int middle = (from + to) / 2;
        switch (trouble) {
            case NONE -> out.write(some, from, to - from);
            case TRICKLED -> {
                for (int i = from; i < to; i++) {
                    out.write(some, i, 1);
                    out.flush();
                }
            }
            case DELAYED -> {
                LockSupport.parkNanos(A_WHILE);
                out.write(some, from, to - from);
            }
            case TWICE -> {
                out.write(some, from, to - from);
                out.write(some, from, to - from);
            }
            case SWAPPED -> {
                out.write(some, middle, to - middle);
                out.write(some, from, middle - from);
            }
            case NONSENSE -> out.write(SIGN_IN);
            case CUT -> {}
        }
        return trouble != Trouble.CUT && trouble != Trouble.NONSENSE;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
