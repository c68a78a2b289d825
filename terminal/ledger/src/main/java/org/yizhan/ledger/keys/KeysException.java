package org.yizhan.ledger.keys;

/// The node's keys are there but cannot be used. Nothing was changed: without them the node's
/// records cannot be read, so a person must look.
public final class KeysException extends RuntimeException {
    KeysException(String message) {
        super(message);
    }

    KeysException(String message, Throwable cause) {
        super(message, cause);
    }
}
