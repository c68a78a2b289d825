package org.yizhan.domain.staff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.yizhan.domain.facts.SubjectId;

/// What a terminal and those above it share, so that a locked panel is unlocked over the telephone
/// without a network: both work the answer out of the same question.
///
/// @param terminal its node
/// @param hex 32 random bytes, hexadecimal
public record UnlockSecret(SubjectId terminal, String hex) {
    /// Digits of questions and answers.
    public static final int DIGITS = 6;

    private static final String ALGORITHM = "HmacSHA256";
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

    private byte[] sum(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(hex), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /// Never shows the secret.
    @Override
    public String toString() {
        return "UnlockSecret[" + terminal + "]";
    }
}
