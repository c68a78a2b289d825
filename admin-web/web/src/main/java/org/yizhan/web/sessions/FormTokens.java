package org.yizhan.web.sessions;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The token every form carries, so that a stranger's page cannot post in a signed-in person's
/// name: a MAC of the browser's key, by a key that lives as long as the server (OWASP, Cross-Site
/// Request Forgery Prevention, HMAC based token). Safe for any thread.
public final class FormTokens {
    private final SecretKeySpec secret;

    /// @param random unpredictable, such as a `SecureRandom`
    public FormTokens(RandomGenerator random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        secret = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /// The token for forms shown to the browser with this key.
    public String of(String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            byte[] sum = mac.doFinal(key.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }

    /// Whether a posted token belongs to the browser's key; takes equally long either way.
    public boolean fits(String key, String posted) {
        return MessageDigest.isEqual(
                of(key).getBytes(StandardCharsets.UTF_8), posted.getBytes(StandardCharsets.UTF_8));
    }
}
