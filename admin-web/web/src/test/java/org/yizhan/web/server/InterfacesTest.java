package org.yizhan.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.OptionalInt;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.jetty.server.handler.DefaultHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.ledger.keys.NodeCertificate;
import org.yizhan.ledger.streams.BodyCipher;

/// A visitor at the staff's door, by one network or another.
class InterfacesTest {
    @TempDir Path folder;

    /// Whether a visitor who comes in by `wlan0` is spoken to where staff pages are on these.
    private boolean served(String... names) throws IOException, GeneralSecurityException {
        return served(new Interfaces(Set.of(names), _ -> "wlan0"));
    }

    private boolean served(Interfaces staff) throws IOException, GeneralSecurityException {
        BodyCipher cipher = new BodyCipher(new SecretKeySpec(new byte[32], "AES"));
        NodeCertificate certificate = NodeCertificate.open(folder.resolve("certificate"), cipher);
        Listening listening = new Listening("127.0.0.1", 0, OptionalInt.empty(), staff);
        try (WebServer server = WebServer.start(listening, certificate, new DefaultHandler());
                Socket plain = new Socket(InetAddress.getLoopbackAddress(), server.httpsPort());
                SSLSocket secured = secured(plain, certificate)) {
            secured.startHandshake();
            return true;
        } catch (IOException e) {
            return false; // hung up on
        }
    }

    private static SSLSocket secured(Socket plain, NodeCertificate certificate)
            throws IOException, GeneralSecurityException {
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        KeyStore own = certificate.keyStore();
        known.setCertificateEntry("it", own.getCertificate(own.aliases().nextElement()));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, trust.getTrustManagers(), null);
        return (SSLSocket)
                context.getSocketFactory().createSocket(plain, "127.0.0.1", plain.getPort(), true);
    }

    @Test
    void staffAreServedOnTheNetworksThatWereChosen() throws Exception {
        assertEquals(true, served("wlan0"));
        assertEquals(true, served("eth0", "wlan0"));
        assertEquals(true, served());
    }

    @Test
    void whoComesInByAnotherNetworkIsHungUpOn() throws Exception {
        assertEquals(false, served("eth0"));
    }

    @Test
    void theMachineItselfAlwaysGetsIn() throws Exception {
        assertEquals(true, served(Interfaces.named("eth0")));
    }

    @Test
    void namesStandBetweenSpacesOrCommas() {
        assertEquals(Set.of("eth0", "wlan0"), Interfaces.named(" eth0, wlan0 eth0").names());
        assertEquals(Set.of(), Interfaces.named(" ").names());
    }
}
