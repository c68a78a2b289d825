package org.yizhan.kiosk.accounts;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.web.PageServer;
import org.yizhan.web.accounts.FirstAccountCode;

/// What the screen tells staff about this terminal's own pages.
public final class PageDesk implements FirstAccount.Desk {
    private static final Logger LOG = LoggerFactory.getLogger(PageDesk.class);

    private final Supplier<Optional<PageServer>> pages;

    /// @param pages empty until they are served
    public PageDesk(Supplier<Optional<PageServer>> pages) {
        this.pages = pages;
    }

    @Override
    public Optional<FirstAccount> now() {
        return pages.get()
                .map(server ->
                        new FirstAccount(
                                "https://" + host() + ":" + server.httpsPort(),
                                server.fingerprint(),
                                server.firstAccountCode().map(FirstAccountCode.Shown::grouped)));
    }

    /// This machine's address on the village network; without one, its own.
    private static String host() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(PageDesk::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .filter(address -> !address.isLoopbackAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst()
                    .orElse("127.0.0.1");
        } catch (SocketException e) {
            LOG.warn("The network interfaces cannot be listed", e);
            return "127.0.0.1";
        }
    }

    private static boolean isUp(NetworkInterface one) {
        try {
            return one.isUp() && !one.isLoopback();
        } catch (SocketException e) {
            return false;
        }
    }
}
