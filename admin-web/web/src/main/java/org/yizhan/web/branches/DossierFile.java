package org.yizhan.web.branches;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.yizhan.domain.branches.TransferIn;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.facts.BodyCodec;

/// A dossier on its way as a file: sealed with AES-256-GCM under a key that Argon2id makes of the
/// code, which travels by telephone. `YZT1`, salt (16), nonce (12), sealed id and dossier.
final class DossierFile {
    private static final byte[] MAGIC = "YZT1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int ID = 32;

    private DossierFile() {}

    record Opened(SubjectId transfer, TransferIn in) {}

    static byte[] seal(SubjectId transfer, TransferIn in, String code, RandomGenerator random) {
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] body = new BodyCodec().encode(in);
        byte[] plain =
                ByteBuffer.allocate(ID + body.length)
                        .put(transfer.toString().getBytes(StandardCharsets.US_ASCII))
                        .put(body)
                        .array();
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, code, salt, nonce);
            byte[] sealed = cipher.doFinal(plain);
            return ByteBuffer.allocate(MAGIC.length + SALT + NONCE + sealed.length)
                    .put(MAGIC)
                    .put(salt)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM", e);
        }
    }

    /// What a file says; empty if it is none of ours, was altered, or the code is another's.
    static Optional<Opened> open(byte[] file, String code) {
        int head = MAGIC.length + SALT + NONCE;
        if (file.length < head || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            return Optional.empty();
        }
        byte[] salt = Arrays.copyOfRange(file, MAGIC.length, MAGIC.length + SALT);
        byte[] nonce = Arrays.copyOfRange(file, MAGIC.length + SALT, head);
        try {
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, code, salt, nonce)
                            .doFinal(file, head, file.length - head);
            String id = new String(plain, 0, ID, StandardCharsets.US_ASCII);
            byte[] body = Arrays.copyOfRange(plain, ID, plain.length);
            TransferIn in = new BodyCodec().decode(BranchFacts.TRANSFER_IN, 1, body);
            return Optional.of(new Opened(SubjectId.parse(id), in));
        } catch (GeneralSecurityException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /// The eight digits that prove to the old branch that the new one accepted.
    static String receipt(SubjectId transfer, String code) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(code.getBytes(StandardCharsets.UTF_8), "RAW"));
            byte[] sum = mac.doFinal(("accepted/" + transfer).getBytes(StandardCharsets.UTF_8));
            long number = ByteBuffer.wrap(sum).getLong() & Long.MAX_VALUE;
            return "%08d".formatted(number % 100_000_000L);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    private static Cipher cipher(int mode, String code, byte[] salt, byte[] nonce)
            throws GeneralSecurityException {
        byte[] key = new byte[32];
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withMemoryAsKB(19 * 1024)
                        .withIterations(2)
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
        generator.generateBytes(code.getBytes(StandardCharsets.UTF_8), key);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(MAGIC);
        return cipher;
    }
}
