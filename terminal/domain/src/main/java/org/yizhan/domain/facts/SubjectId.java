package org.yizhan.domain.facts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a fact is about: 128 random bits, never derived from a name or number of a person. Written
/// as 32 hexadecimal digits, lower case.
public record SubjectId(long high, long low) implements Comparable<SubjectId> {
    /// @throws IllegalArgumentException if the text is not 32 hexadecimal digits
    public static SubjectId parse(String text) {
        if (text.length() != 32) {
            throw new IllegalArgumentException("Not 32 hexadecimal digits: " + text.length());
        }
        return new SubjectId(
                HexFormat.fromHexDigitsToLong(text, 0, 16),
                HexFormat.fromHexDigitsToLong(text, 16, 32));
    }

    /// The subject of something that has a fixed name, the same on every node: the first 128 bits
    /// of the name's SHA-256. Never for people.
    public static SubjectId named(String name) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            ByteBuffer bits = ByteBuffer.wrap(hash);
            return new SubjectId(bits.getLong(), bits.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public int compareTo(SubjectId other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
