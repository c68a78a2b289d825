package org.yizhan.tour.browser;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.net.ssl.SSLSocket;
import org.yizhan.testkit.tls.TrustsAnyone;
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
            try (SSLSocket socket =
                    (SSLSocket)
                            TrustsAnyone.context()
                                    .getSocketFactory()
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

    /// How many of the fingerprint's 64 digits were read otherwise, left out or added in a text that
    /// was read from a picture (Levenshtein 1966).
    public int errorsIn(String read) {
        String wanted = fingerprint.replace(":", "");
        String found = read.toUpperCase(Locale.ROOT).replace('O', '0').replaceAll("[^0-9A-F]", "");
        int[] row = IntStream.rangeClosed(0, found.length()).toArray();
        for (int i = 1; i <= wanted.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= found.length(); j++) {
                int replaced = diagonal + (wanted.charAt(i - 1) == found.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[found.length()];
    }
}
