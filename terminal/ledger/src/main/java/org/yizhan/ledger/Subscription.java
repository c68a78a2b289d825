package org.yizhan.ledger;

/// Being told of changes, until closed.
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
