package org.yizhan.web.server;

import static java.util.stream.Collectors.toSet;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.jetty.io.Connection;

/// On which of the machine's networks something is served. Asked anew for every connection, because
/// networks come and go and their addresses with them; the machine itself always gets in.
///
/// @param names such as `eth0`; none means all
/// @param of the network that an address of this machine is in; empty if none
public record Interfaces(Set<String> names, Function<InetAddress, String> of) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

    /// On every network.
    public static final Interfaces ALL = new Interfaces(Set.of(), Interfaces::real);

    public Interfaces {
        names = Set.copyOf(names);
    }

    /// @param words names with spaces or commas between them; none means all
    public static Interfaces named(String words) {
        return words.isBlank()
                ? ALL
                : new Interfaces(
                        BETWEEN.splitAsStream(words.strip()).collect(toSet()), Interfaces::real);
    }

    private static String real(InetAddress address) {
        try {
            NetworkInterface network = NetworkInterface.getByInetAddress(address);
            return network == null || network.isLoopback() ? "" : network.getName();
        } catch (SocketException e) {
            return "";
        }
    }

    /// Hangs up on whoever comes in by another network, before a word is said.
    Connection.Listener doorkeeper() {
        return new Connection.Listener() {
            @Override
            public void onOpened(Connection connection) {
                if (!isServed(connection.getEndPoint().getLocalSocketAddress())) {
                    connection.getEndPoint().close();
                }
            }
        };
    }

    private boolean isServed(SocketAddress own) {
        if (names.isEmpty() || !(own instanceof InetSocketAddress here)) {
            return true;
        }
        InetAddress address = here.getAddress();
        String network = of.apply(address);
        return network.isEmpty() ? address.isLoopbackAddress() : names.contains(network);
    }
}
