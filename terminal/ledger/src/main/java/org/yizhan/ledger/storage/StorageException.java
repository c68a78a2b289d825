package org.yizhan.ledger.storage;

/// The database could not do what was asked. Nothing of the transaction happened.
public final class StorageException extends RuntimeException {
    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    public StorageException(String message) {
        super(message);
    }
}
