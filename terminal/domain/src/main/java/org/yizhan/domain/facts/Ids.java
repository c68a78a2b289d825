package org.yizhan.domain.facts;

import java.security.SecureRandom;
import java.util.function.LongSupplier;

/// The source of random identities. Tests give a seeded one.
public final class Ids {
    private final LongSupplier bits;

    /// @param bits 64 unpredictable bits a call, from any thread
    public Ids(LongSupplier bits) {
        this.bits = bits;
    }

    public static Ids secure() {
        return new Ids(new SecureRandom()::nextLong);
    }

    public SubjectId subject() {
        return new SubjectId(bits.getAsLong(), bits.getAsLong());
    }

    public FactId fact() {
        return new FactId(bits.getAsLong(), bits.getAsLong());
    }

    /// A new author of facts: the id a node writes under until it is restored, cloned or rolled
    /// back.
    public long author() {
        return bits.getAsLong();
    }
}
