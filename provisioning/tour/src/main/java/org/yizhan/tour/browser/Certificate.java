package org.yizhan.tour.browser;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.yizhan.tour.programs.ToolException;

/// What a server says it is, for a person to compare before going on.
///
/// @param fingerprint SHA-256 of the certificate: `AB:CD:…`
/// @param keyPin SHA-256 of its public key, base64: what Chromium can be told to accept
public record Certificate(String fingerprint, String keyPin) {
    private static final int PATIENCE_MILLIS = 10_000;

    /// Asks a server for its certificate; sends nothing else.
    public static Certificate of(URI address) {
        try (Socket plain = new Socket()) {
            plain.connect(
                    new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Looker()}, new SecureRandom());
            try (SSLSocket socket =
                    (SSLSocket)
                            context.getSocketFactory()
                                    .createSocket(
                                            plain, address.getHost(), address.getPort(), true)) {
                socket.setSoTimeout(PATIENCE_MILLIS);
                socket.startHandshake();
                return of((X509Certificate) socket.getSession().getPeerCertificates()[0]);
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new ToolException("No certificate at " + address, e);
        }
    }

    private static Certificate of(X509Certificate certificate) throws GeneralSecurityException {
        HexFormat pairs = HexFormat.ofDelimiter(":").withUpperCase();
        return new Certificate(
                pairs.formatHex(sha256(certificate.getEncoded())),
                Base64.getEncoder()
                        .encodeToString(sha256(certificate.getPublicKey().getEncoded())));
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    /// How many of the fingerprint's pairs stand, in order, in a text read from a picture.
    ///
    /// @return 32 if all do
    public int pairsIn(String read) {
        String bare = read.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        int at = 0;
        int found = 0;
        for (String pair : fingerprint.split(":", -1)) {
            int next = bare.indexOf(pair, at);
            if (next >= 0 && next <= at + 6) {
                found++;
                at = next + 2;
            }
        }
        return found;
    }

    /// Looks and trusts nobody with anything: the connection is closed after the greeting.
    private static final class Looker extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
