package org.yizhan.ledger.views;

import org.jdbi.v3.core.Handle;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.facts.FactType;

/// The views as of one moment; valid only while the ledger calls.
public final class Views {
    private final Handle handle;
    private final BodyCodec codec;

    public Views(Handle handle, BodyCodec codec) {
        this.handle = handle;
        this.codec = codec;
    }

    /// For the queries of a feature's own tables.
    public Handle handle() {
        return handle;
    }

    /// The current values of a type.
    public <B> Register<B> register(FactType<B> type) {
        return new Register<>(handle, codec, type);
    }

    /// The facts that are kept but could not be applied.
    public Setbacks setbacks() {
        return new Setbacks(handle);
    }
}
