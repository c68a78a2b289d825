package org.yizhan.web.server;

import java.util.OptionalInt;

/// Where the server listens.
///
/// @param host an address of this machine, or `0.0.0.0`
/// @param httpsPort for staff; 0 means any free one
/// @param httpPort for public pages and the exchange, without encryption; absent means none
/// @param staff on which networks the pages for staff are served
public record Listening(String host, int httpsPort, OptionalInt httpPort, Interfaces staff) {
    /// On all networks.
    public Listening(String host, int httpsPort, OptionalInt httpPort) {
        this(host, httpsPort, httpPort, Interfaces.ALL);
    }

    /// Any free port of the loopback address, HTTPS only.
    public static Listening anywhere() {
        return new Listening("127.0.0.1", 0, OptionalInt.empty());
    }
}
