package org.yizhan.benchmarks.ledger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yizhan.ledger.exchange.Reply;
import org.yizhan.ledger.exchange.Route;
import org.yizhan.ledger.exchange.Transport;

/// Messages over a local socket, one a connection: the simplest line between two programs that may
/// be killed at any moment.
record SocketWire(Path socket, KillSwitch kill) implements Transport {
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    @Override
    public Reply send(Route route, byte[] message) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
            out.writeByte(route.ordinal());
            write(out, message, KillPoint.HALF_SENT);
            kill.pass(KillPoint.SENT);
            byte[] answer = read(new DataInputStream(Channels.newInputStream(channel)));
            return answer.length == 0
                    ? new Reply.Failed(Reply.Cause.BROKEN)
                    : new Reply.Answer(answer);
        } catch (IOException e) {
            return new Reply.Failed(Reply.Cause.UNREACHABLE);
        }
    }

    /// Answers until the program ends.
    void serve(Transport hub) throws IOException {
        Files.deleteIfExists(socket);
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            while (true) {
                SocketChannel channel = server.accept();
                Thread.ofVirtual().start(() -> answer(channel, hub));
            }
        }
    }

    private void answer(SocketChannel channel, Transport hub) {
        try (channel) {
            DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
            Route route = Route.values()[in.readByte()];
            Reply reply = hub.send(route, read(in));
            write(
                    new DataOutputStream(Channels.newOutputStream(channel)),
                    reply instanceof Reply.Answer answer ? answer.bytes() : new byte[0],
                    KillPoint.HUB_HALF_ANSWERED);
            kill.pass(KillPoint.HUB_ANSWERED);
        } catch (IOException e) {
            // the terminal was killed; it will come again
        }
    }

    private void write(DataOutputStream out, byte[] bytes, KillPoint half) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes, 0, bytes.length / 2);
        out.flush();
        kill.pass(half);
        out.write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
        out.flush();
    }

    private static byte[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("Not a message");
        }
        return in.readNBytes(length);
    }
}
