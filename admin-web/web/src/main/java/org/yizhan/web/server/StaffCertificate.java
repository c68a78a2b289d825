package org.yizhan.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// The self-signed certificate of the staff pages: P-256, made at the first start, kept in the data
// folder. Its
/// fingerprint is shown on the terminal's own screen, so that staff can compare. It is valid for
// thirty years before
/// and after, because village clocks are wrong.
public final class StaffCertificate {
    private static final char[] NO_PASSWORD = "yizhan".toCharArray();
    private static final String ALIAS = "staff";

    private final KeyStore store;

    private StaffCertificate(KeyStore store) {
        this.store = store;
    }

    /// Reads the certificate, or makes it if there is none yet or it cannot be read.
    ///
    /// @param file PKCS #12, readable only by the program's own user
    /// @throws UncheckedIOException if it cannot be written
    public static StaffCertificate in(Path file, Instant now) {
        try {
            return new StaffCertificate(Files.exists(file) ? read(file) : make(file, now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("P-256 and PKCS #12 are part of every JDK", e);
        }
    }

    private static KeyStore read(Path file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, NO_PASSWORD);
        }
        return store;
    }

    private static KeyStore make(Path file, Instant now)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        Certificate[] chain = {certificate(pair, now)};
        store.setKeyEntry(ALIAS, pair.getPrivate(), NO_PASSWORD, chain);
        write(store, file);
        return store;
    }

    private static X509Certificate certificate(KeyPair pair, Instant now)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        X500Name name = new X500Name("CN=yizhan");
        Duration long1 = Duration.ofDays(365L * 30);
        X509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        name,
                        new BigInteger(127, new SecureRandom()),
                        Date.from(now.minus(long1)),
                        Date.from(now.plus(long1)),
                        name,
                        pair.getPublic());
        GeneralName host = new GeneralName(GeneralName.dNSName, "localhost");
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(host));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    /// A whole file or none, even if the power goes.
    private static void write(KeyStore store, Path file)
            throws GeneralSecurityException, IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var mine =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path fresh = Files.createTempFile(folder, "staff", ".p12", mine);
        try (OutputStream out = Files.newOutputStream(fresh)) {
            store.store(out, NO_PASSWORD);
        }
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    KeyStore store() {
        return store;
    }

    char[] password() {
        return NO_PASSWORD.clone();
    }

    /// SHA-256 of the certificate, as browsers show it: `AB:CD:…`.
    public String fingerprint() {
        try {
            byte[] encoded = store.getCertificate(ALIAS).getEncoded();
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(encoded);
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(sum);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A certificate that was just read has an encoding", e);
        }
    }
}
