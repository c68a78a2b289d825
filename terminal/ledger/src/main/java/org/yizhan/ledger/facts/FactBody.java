package org.yizhan.ledger.facts;

import java.util.Arrays;

/// The body of a fact as this node has it.
public sealed interface FactBody {
    /// @param salt 32 random bytes that keep the body from being guessed from its commitment
    /// @param content the exact bytes that were committed to, at most [#MOST_BYTES]
    record Present(byte[] salt, byte[] content) implements FactBody {
        /// Whether these are the bytes the header committed to.
        public boolean matches(Hash commitment) {
            return Hash.of(salt, content).equals(commitment);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Present present
                    && Arrays.equals(salt, present.salt)
                    && Arrays.equals(content, present.content);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(content);
        }

        @Override
        public String toString() {
            return "Present[" + content.length + " bytes]";
        }
    }

    /// This node may know that the fact exists, not what it says.
    record Withheld() implements FactBody {}

    /// Erased by law; the chain still verifies.
    record Erased() implements FactBody {}

    /// The bytes that came do not match the commitment, or can no longer be unsealed.
    record Damaged() implements FactBody {}

    /// The most bytes a body may have.
    int MOST_BYTES = 64 * 1024;
}
