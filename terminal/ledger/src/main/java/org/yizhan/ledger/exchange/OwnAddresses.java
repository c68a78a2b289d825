package org.yizhan.ledger.exchange;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Where this machine is in networks.
final class OwnAddresses {
    private OwnAddresses() {}

    /// Such as `eth0 10.0.0.7`. What reaches no other machine does not count.
    static List<String> now() {
        List<String> own = new ArrayList<>();
        try {
            for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (one.isUp() && !one.isLoopback()) {
                    Collections.list(one.getInetAddresses()).stream()
                            .filter(address -> !address.isLinkLocalAddress())
                            .map(InetAddress::getHostAddress)
                            .map(address -> one.getName() + " " + bare(address))
                            .forEach(own::add);
                }
            }
        } catch (SocketException e) {
            return List.of(); // a machine without networks
        }
        return own;
    }

    /// Without the name of the network that Java puts behind it.
    private static String bare(String address) {
        int at = address.indexOf('%');
        return at < 0 ? address : address.substring(0, at);
    }
}
