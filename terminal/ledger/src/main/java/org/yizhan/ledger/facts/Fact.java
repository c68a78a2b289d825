package org.yizhan.ledger.facts;

import java.util.Arrays;

/// A fact as it is kept and handed on: the header's bytes exactly as they came, what they say, and
/// the body.
///
/// @param encoded the header's bytes; their hash is what the next header of the stream names
public record Fact(byte[] encoded, FactHeader header, FactBody body) {
    public Hash hash() {
        return Hash.of(encoded);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fact fact
                && Arrays.equals(encoded, fact.encoded)
                && body.equals(fact.body);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }

    @Override
    public String toString() {
        return "Fact[" + header.id() + " " + header.type() + " " + header.sequence() + "]";
    }
}
