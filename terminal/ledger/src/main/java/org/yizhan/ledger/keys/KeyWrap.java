package org.yizhan.ledger.keys;

import java.util.Optional;
import org.yizhan.domain.terminals.Finding;

/// What guards the data key at rest.
public interface KeyWrap {
    /// One word, part of the name of the file that holds the wrapped key.
    String name();

    byte[] wrap(byte[] key);

    /// Empty if the bytes were wrapped by another, or altered.
    Optional<byte[]> unwrap(byte[] wrapped);

    /// How well this guards, for `doctor` and the staff.
    Finding finding();
}
