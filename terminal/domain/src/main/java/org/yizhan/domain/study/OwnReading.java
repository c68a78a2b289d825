package org.yizhan.domain.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Where the publisher's own reading of a sentence lies beside a lesson. The name comes from the
/// words, so that a sentence that is changed loses its reading and all others keep theirs.
public final class OwnReading {
    /// What all these paths begin with.
    public static final String FOLDER = "readings/";

    private static final int NAME_BYTES = 12;

    private OwnReading() {}

    /// @param sentence exactly as the lesson has it
    public static String path(String sentence) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(sentence.getBytes(StandardCharsets.UTF_8));
            return FOLDER + HexFormat.of().formatHex(hash, 0, NAME_BYTES) + ".opus";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
