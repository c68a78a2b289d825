package org.yizhan.domain.facts;

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
