package org.yizhan.ledger.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.ledger.streams.BodyCipher;

/// The certificate by which a node is known in TLS: P-256, self-signed, made at the first start,
/// valid from 2000 to 2099 because village clocks are wrong. Kept sealed under the node's data key.
public final class NodeCertificate {
    private static final byte[] BOUND = "yizhan: certificate".getBytes(StandardCharsets.US_ASCII);
    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2099-12-31T00:00:00Z");
    private static final String ALIAS = "node";
    private static final String ECDSA = "SHA256withECDSA";

    /// Key stores insist on one; what protects this one is the sealing around it.
    private static final char[] PASSWORD = "yizhan".toCharArray();

    private final KeyStore store;

    private NodeCertificate(KeyStore store) {
        this.store = store;
    }

    /// Reads the certificate, or makes it if there is none yet.
    ///
    /// @param cipher the node's own
    /// @throws KeysException if there is one that cannot be opened
    public static NodeCertificate open(Path file, BodyCipher cipher) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            if (Files.exists(file)) {
                byte[] opened =
                        cipher.open(KeyWraps.read(file), BOUND)
                                .orElseThrow(() -> new KeysException(file + " was altered"));
                store.load(new ByteArrayInputStream(opened), PASSWORD);
            } else {
                fill(store);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                store.store(bytes, PASSWORD);
                DurableFiles.write(file, cipher.seal(bytes.toByteArray(), BOUND));
            }
            return new NodeCertificate(store);
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new KeysException("The certificate cannot be read", e);
        }
    }

    private static void fill(KeyStore store)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        store.load(null, PASSWORD);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        store.setKeyEntry(ALIAS, pair.getPrivate(), PASSWORD, new Certificate[] {selfSigned(pair)});
    }

    private static X509Certificate selfSigned(KeyPair pair)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        X500Name name = new X500Name("CN=yizhan");
        var builder =
                new JcaX509v3CertificateBuilder(
                        name,
                        new BigInteger(127, new SecureRandom()),
                        Date.from(FROM),
                        Date.from(UNTIL),
                        name,
                        pair.getPublic());
        builder.addExtension(
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")));
        var signer = new JcaContentSignerBuilder(ECDSA).build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    /// For a server: holds the private key and the certificate.
    public KeyStore keyStore() {
        return store;
    }

    /// Opens [#keyStore()]'s entry. No secret.
    public char[] password() {
        return PASSWORD.clone();
    }

    /// What other nodes pin: SHA-256 of the public key (SubjectPublicKeyInfo), base64url, as in
    /// RFC 7469 but for the alphabet. It stays when the certificate is made anew for the same key.
    public String pin() {
        return pin(certificate());
    }

    /// The pin of any certificate, for comparing.
    public static String pin(Certificate certificate) {
        byte[] hash = Hash.of(certificate.getPublicKey().getEncoded()).bytes();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    /// What people compare: SHA-256 of the certificate as browsers show it, `AB:CD:…`.
    public String fingerprint() {
        return fingerprint(encoded());
    }

    /// As [#fingerprint()], of any certificate.
    ///
    /// @param encoded X.509, DER
    public static String fingerprint(byte[] encoded) {
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(Hash.of(encoded).bytes());
    }

    /// The certificate as others read it: X.509, DER.
    public byte[] encoded() {
        try {
            return certificate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A certificate that was read has an encoding", e);
        }
    }

    /// Signs with the certificate's key: ECDSA over SHA-256 (FIPS 186-5), DER.
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ECDSA);
            signature.initSign((PrivateKey) store.getKey(ALIAS, PASSWORD));
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has ECDSA", e);
        }
    }

    /// Whether the key of a certificate signed a message; false for whatever is not a certificate
    /// or no signature.
    ///
    /// @param encoded X.509, DER
    public static boolean signed(byte[] encoded, byte[] message, byte[] signed) {
        try {
            Certificate certificate =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(encoded));
            Signature signature = Signature.getInstance(ECDSA);
            signature.initVerify(certificate.getPublicKey());
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private Certificate certificate() {
        try {
            return store.getCertificate(ALIAS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key store was loaded", e);
        }
    }
}
