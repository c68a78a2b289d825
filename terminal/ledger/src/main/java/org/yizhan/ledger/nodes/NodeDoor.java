package org.yizhan.ledger.nodes;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where other programs of this machine ask a running node for something: a local socket in its
/// folder, which only the node's own user and root can reach. A command names its errand; the rest
/// is between the two.
public final class NodeDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NodeDoor.class);

    private final Path socket;
    private final ServerSocketChannel server;
    private final Map<String, Errand> errands;

    /// One side of a talk.
    @FunctionalInterface
    public interface Errand {
        void talk(DataInputStream in, DataOutputStream out) throws IOException;
    }

    private NodeDoor(Path socket, ServerSocketChannel server, Map<String, Errand> errands) {
        this.socket = socket;
        this.server = server;
        this.errands = errands;
    }

    /// Answers from now on, each caller on a thread of its own.
    ///
    /// @throws IOException if there can be no socket there, as where the path is too long
    static NodeDoor open(Path socket, Map<String, Errand> errands) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException | RuntimeException e) {
            server.close();
            throw new IOException("No door at " + socket, e);
        }
        NodeDoor door = new NodeDoor(socket, server, Map.copyOf(errands));
        Thread.ofVirtual().name("door").start(door::listen);
        return door;
    }

    /// As [#open(Path, Map)], but where there can be none, the node does without.
    static Optional<NodeDoor> tryToOpen(Path socket, Map<String, Errand> errands) {
        try {
            return Optional.of(open(socket, errands));
        } catch (IOException e) {
            LOG.warn("Commands cannot ask this program while it runs", e);
            return Optional.empty();
        }
    }

    private void listen() {
        try {
            while (true) {
                SocketChannel caller = server.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            }
        } catch (ClosedChannelException e) {
            // the node ends
        } catch (IOException e) {
            LOG.warn("The door does not open any more", e);
        }
    }

    private void answer(SocketChannel caller) {
        try (caller;
                DataInputStream in = new DataInputStream(Channels.newInputStream(caller));
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(caller))) {
            Errand errand = errands.get(in.readUTF());
            out.writeBoolean(errand != null);
            if (errand != null) {
                errand.talk(in, out);
            }
            out.flush();
        } catch (IOException | RuntimeException e) {
            LOG.warn("A caller's errand came to nothing", e);
        }
    }

    /// Asks the node that has a folder open.
    ///
    /// @return whether one answers there and knows the errand
    /// @throws IOException if it stops answering in between
    static boolean knock(Path socket, String errand, Errand talk) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            try {
                channel.connect(UnixDomainSocketAddress.of(socket));
            } catch (IOException e) {
                return false; // nobody is in
            }
            DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
            out.writeUTF(errand);
            out.flush();
            if (!in.readBoolean()) {
                return false;
            }
            talk.talk(in, out);
            return true;
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            LOG.warn("The door could not be closed", e);
        }
    }
}
