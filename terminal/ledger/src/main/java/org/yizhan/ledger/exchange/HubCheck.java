package org.yizhan.ledger.exchange;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
/// @param own this machine's addresses in networks, such as `eth0 10.0.0.7`
public record HubCheck(HubLink.Address hub, Set<String> pins, Supplier<List<String>> own)
        implements Check {
    private static final int MILLISECONDS = 8_000;

    /// With this machine's real addresses.
    public HubCheck(HubLink.Address hub, Set<String> pins) {
        this(hub, pins, OwnAddresses::now);
    }

    @Override
    public Finding run() {
        return steps().getLast();
    }

    /// Walks the whole way. The last step, `hub`, is the first that failed, or the hub that answered.
    public List<Finding> steps() {
        List<Finding> steps = new ArrayList<>();
        steps.add(walk(steps::add));
        return List.copyOf(steps);
    }

    private Finding walk(Consumer<Finding> passed) {
        List<String> addresses = own.get();
        Finding network =
                step("network", "exchange.check.network", "addresses", String.join("、", addresses));
        InetAddress address;
        try {
            address = InetAddress.getByName(hub.host());
        } catch (UnknownHostException e) {
            if (addresses.isEmpty()) {
                return broken("exchange.check.noNetwork");
            }
            passed.accept(network);
            return broken("exchange.check.noName");
        }
        if (!addresses.isEmpty()) {
            passed.accept(network);
        } else if (!address.isLoopbackAddress()) {
            return broken("exchange.check.noNetwork");
        }
        passed.accept(step("name", "exchange.check.name", "address", address.getHostAddress()));
        return connect(new InetSocketAddress(address, hub.port()), passed);
    }

    private Finding connect(InetSocketAddress address, Consumer<Finding> passed) {
        try (Socket socket = new Socket()) {
            socket.connect(address, MILLISECONDS);
            socket.setSoTimeout(MILLISECONDS);
            passed.accept(
                    step("answer", "exchange.check.answer", "port", Integer.toString(hub.port())));
            return shakeHands(socket);
        } catch (IOException e) {
            return broken("exchange.check.noAnswer");
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
            return finding("hub", Severity.GOOD, "exchange.check.good");
        } catch (SSLException e) {
            return broken(
                    PinnedTrust.isOtherKey(e)
                            ? "exchange.check.otherKey"
                            : "exchange.check.otherSpeech");
        }
    }

    /// A step that was passed.
    private Finding step(String step, String key, String name, Object value) {
        return Finding.of(
                "hub." + step, Severity.GOOD, Sentence.of(key, "host", hub.host(), name, value));
    }

    private Finding broken(String key) {
        return finding("hub", Severity.BROKEN, key);
    }

    private Finding finding(String check, Severity severity, String key) {
        return Finding.of(
                check,
                severity,
                Sentence.of(key, "host", hub.host(), "port", Integer.toString(hub.port())));
    }
}
