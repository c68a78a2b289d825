package org.yizhan.domain.facts;

import java.util.HexFormat;

/// The identity of a fact, the same on every node: 128 random bits, written as 32 hexadecimal
/// digits, lower case.
public record FactId(long high, long low) implements Comparable<FactId> {
    /// @throws IllegalArgumentException if the text is not 32 hexadecimal digits
    public static FactId parse(String text) {
        SubjectId bits = SubjectId.parse(text);
        return new FactId(bits.high(), bits.low());
    }

    @Override
    public int compareTo(FactId other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
