package org.yizhan.ledger.exchange;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// The way to the hub, step by step, up to the first that fails: a network, the hub's name, an
/// answer at its port, its key.
///
/// @param hub as the terminal knows it
/// @param pins by any of which it may be known
public record HubCheck(HubLink.Address hub, Set<String> pins) implements Check {
    private static final int MILLISECONDS = 8_000;

    @Override
    public Finding run() {
        InetAddress address;
        try {
            address = InetAddress.getByName(hub.host());
        } catch (UnknownHostException e) {
            return finding(
                    Severity.BROKEN,
                    isCutOff() ? "exchange.check.noNetwork" : "exchange.check.noName");
        }
        if (!address.isLoopbackAddress() && isCutOff()) {
            return finding(Severity.BROKEN, "exchange.check.noNetwork");
        }
        return connect(new InetSocketAddress(address, hub.port()));
    }

    private Finding connect(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, MILLISECONDS);
            socket.setSoTimeout(MILLISECONDS);
            return shakeHands(socket);
        } catch (IOException e) {
            return finding(Severity.BROKEN, "exchange.check.noAnswer");
        }
    }

    private Finding shakeHands(Socket socket) throws IOException {
        try (SSLSocket secured =
                (SSLSocket)
                        new PinnedTrust(() -> pins)
                                .context()
                                .getSocketFactory()
                                .createSocket(socket, hub.host(), hub.port(), false)) {
            secured.startHandshake();
            return finding(Severity.GOOD, "exchange.check.good");
        } catch (SSLException e) {
            return finding(
                    Severity.BROKEN,
                    PinnedTrust.isOtherKey(e)
                            ? "exchange.check.otherKey"
                            : "exchange.check.otherSpeech");
        }
    }

    /// Whether no network but the machine's own is up.
    private static boolean isCutOff() {
        try {
            List<NetworkInterface> all = Collections.list(NetworkInterface.getNetworkInterfaces());
            for (NetworkInterface one : all) {
                if (one.isUp() && !one.isLoopback() && one.getInetAddresses().hasMoreElements()) {
                    return false;
                }
            }
            return true;
        } catch (SocketException e) {
            return true;
        }
    }

    private Finding finding(Severity severity, String key) {
        return Finding.of(
                "hub",
                severity,
                Sentence.of(key, "host", hub.host(), "port", Integer.toString(hub.port())));
    }
}
