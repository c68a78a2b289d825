package org.yizhan.kiosk.accounts;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.accounts.FirstAccountCode;

/// What the screen tells staff about this terminal's own pages.
public final class PageDesk implements FirstAccount.Desk {
    private static final Logger LOG = LoggerFactory.getLogger(PageDesk.class);

    private final PageService pages;

    public PageDesk(PageService pages) {
        this.pages = pages;
    }

    @Override
    public Optional<FirstAccount> now() {
        return pages.server()
                .map(server ->
                        new FirstAccount(
                                "https://" + host() + ":" + server.httpsPort(),
                                server.fingerprint(),
                                server.firstAccountCode().map(FirstAccountCode.Shown::grouped)));
    }

    @Override
    public Optional<String> phone(SubjectId meeting, Instant now) {
        return pages.server()
                .flatMap(server -> server.phonePath(meeting, now))
                .map(path -> "http://" + host() + path);
    }

    @Override
    public Sentence trouble() {
        Finding finding = pages.check().run();
        return finding.severity() == Severity.GOOD
                ? FirstAccount.Desk.super.trouble()
                : finding.what();
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
