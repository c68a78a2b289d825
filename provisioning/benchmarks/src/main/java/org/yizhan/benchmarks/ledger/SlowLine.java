package org.yizhan.benchmarks.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// A village's line: carries so many bits a second each way, counts every byte at the socket, and
/// can be cut.
final class SlowLine implements AutoCloseable {
    private static final int AT_ONCE = 1_024;
    private static final int BITS_A_BYTE = 8;

    private final ServerSocket server;
    private final int target;
    private final long nanosAByte;
    private final AtomicLong bytes = new AtomicLong();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private SlowLine(ServerSocket server, int target, long bitsASecond) {
        this.server = server;
        this.target = target;
        nanosAByte = TimeUnit.SECONDS.toNanos(1) * BITS_A_BYTE / bitsASecond;
    }

    /// @param port of this machine that the line leads to
    static SlowLine to(int port, long bitsASecond) throws IOException {
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        SlowLine line = new SlowLine(server, port, bitsASecond);
        Thread.ofVirtual().start(line::accept);
        return line;
    }

    int port() {
        return server.getLocalPort();
    }

    /// What went over it since it was opened, both ways together, without the headers of TCP and
    /// IP.
    long bytes() {
        return bytes.get();
    }

    /// Breaks every connection; new ones are taken.
    void cut() {
        open.forEach(SlowLine::close);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket near = server.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                far.setTcpNoDelay(true);
                near.setTcpNoDelay(true);
                open.add(near);
                open.add(far);
                Thread.ofPlatform().daemon().start(() -> carry(near, far));
                Thread.ofPlatform().daemon().start(() -> carry(far, near));
            } catch (IOException e) {
                // closed, or the hub does not answer: the other side tries again
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] some = new byte[AT_ONCE];
        long free = System.nanoTime();
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                bytes.addAndGet(count);
                free = Math.max(free, System.nanoTime()) + count * nanosAByte;
                waitUntil(free);
                out.write(some, 0, count);
            }
        } catch (IOException e) {
            // cut
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void waitUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone already
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}
