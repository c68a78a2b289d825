package org.yizhan.hub;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Random;

/// A port for a hub that is stopped and started again at the same address. It lies below those that
/// the system gives away by itself, so that nobody has it in between.
final class QuietPort {
    private static final int LOWEST = 18_000;
    private static final int SOME = 10_000;

    private QuietPort() {}

    static int find() {
        Random random = new Random();
        while (true) {
            int port = LOWEST + random.nextInt(SOME);
            try (ServerSocket probe = new ServerSocket()) {
                probe.setReuseAddress(true);
                probe.bind(new InetSocketAddress(port));
                return port;
            } catch (IOException e) {
                // somebody is there; the next one
            }
        }
    }
}
