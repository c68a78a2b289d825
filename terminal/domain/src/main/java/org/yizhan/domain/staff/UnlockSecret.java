package org.yizhan.domain.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.yizhan.domain.facts.SubjectId;

/// What a terminal and those above it share, so that a locked panel is unlocked over the telephone
/// without a network: both work the answer out of the same question.
///
/// @param terminal its node
/// @param hex 32 random bytes, hexadecimal
public record UnlockSecret(SubjectId terminal, String hex) {
    /// Digits of questions and answers.
    public static final int DIGITS = 6;

    private static final int BLOCK = 64;
    private static final int RANGE = 1_000_000;

    /// The answer to a question: HMAC-SHA256 cut to six digits, as RFC 4226 cuts it.
    ///
    /// @param question as the locked screen shows it; blanks do not count
    public String answer(String question) {
        byte[] sum = sum("yizhan unlock " + question.replace(" ", ""));
        int from = sum[sum.length - 1] & 0xF;
        int cut =
                (sum[from] & 0x7F) << 24
                        | (sum[from + 1] & 0xFF) << 16
                        | (sum[from + 2] & 0xFF) << 8
                        | sum[from + 3] & 0xFF;
        return "%06d".formatted(cut % RANGE);
    }

    /// Whether it answers the question. Takes the same time either way.
    public boolean isAnswer(String question, String answer) {
        return MessageDigest.isEqual(
                answer(question).getBytes(StandardCharsets.US_ASCII),
                answer.getBytes(StandardCharsets.US_ASCII));
    }

    /// HMAC by RFC 2104 over SHA-256, whose blocks are 64 bytes.
    private byte[] sum(String text) {
        byte[] inner = sha256(padded(0x36), text.getBytes(StandardCharsets.US_ASCII));
        return sha256(padded(0x5C), inner);
    }

    private byte[] padded(int pad) {
        byte[] key = Arrays.copyOf(HexFormat.of().parseHex(hex), BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            key[i] ^= (byte) pad;
        }
        return key;
    }

    private static byte[] sha256(byte[] key, byte[] text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key);
            return digest.digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// Never shows the secret.
    @Override
    public String toString() {
        return "UnlockSecret[" + terminal + "]";
    }
}
