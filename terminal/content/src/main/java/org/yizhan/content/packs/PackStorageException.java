package org.yizhan.content.packs;

import java.io.IOException;

/// The disk failed while a pack was written or read. What was installed before is still there.
public final class PackStorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PackStorageException(String message, IOException cause) {
        super(message, cause);
    }
}
