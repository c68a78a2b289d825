package org.yizhan.ledger.exchange;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.yizhan.ledger.keys.NodeCertificate;

/// Trusts one public key, or a few where a hub is about to change its own, and nothing else: no authority, no date, no host name. Village clocks are
/// wrong, and hubs have addresses rather than names. TLS itself proves that the other side holds
/// the private half.
final class PinnedTrust extends X509ExtendedTrustManager {
    private final Supplier<Set<String>> pins;
    private volatile Optional<String> met = Optional.empty();

    /// @param pins as of [NodeCertificate#pin()], asked for at every handshake
    PinnedTrust(Supplier<Set<String>> pins) {
        this.pins = pins;
    }

    /// For connecting.
    SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(null, new TrustManager[] {this}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("TLS 1.3 is part of every JDK", e);
        }
    }

    /// Another key than the pinned one.
    static final class OtherKey extends CertificateException {
        OtherKey() {
            super("The key is not the one that is pinned");
        }
    }

    /// Whether a connection failed because of the key.
    static boolean isOtherKey(Throwable e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (at instanceof OtherKey) {
                return true;
            }
        }
        return false;
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        String pin = chain.length == 0 ? "" : NodeCertificate.pin(chain[0]);
        if (!pins.get().contains(pin)) {
            throw new OtherKey();
        }
        met = Optional.of(pin);
    }

    /// Which of the pins the other side had at the last handshake.
    Optional<String> met() {
        return met;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        throw new OtherKey();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        throw new OtherKey();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        throw new OtherKey();
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
