package org.yizhan.scan.handheld;

import java.io.IOException;
import java.util.Optional;

/// The line to one scanner that is plugged in. One thread reads; any may close.
interface Wire extends AutoCloseable {
    /// How long [#next] waits for more, in milliseconds. So much silence ends a code that has no
    /// Enter at its end.
    int PATIENCE_MILLISECONDS = 100;

    /// More than any QR code's digits; what is longer is no code, and only its beginning is kept.
    int LONGEST = 8_000;

    /// Waits a moment for a code; empty if none was ended meanwhile.
    ///
    /// @throws IOException if the scanner was pulled out
    Optional<String> next() throws IOException;

    @Override
    void close();
}
