package org.yizhan.kiosk.study;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Where a recording or a film comes from. Its sound and its pictures are read apart, each from a
/// stream of its own. Safe for any thread.
@FunctionalInterface
public interface ClipSource {
    /// A stream from the beginning, read here and there: `mark`, `reset` and `skip` are cheap. To be
    /// closed by the caller.
    ///
    /// @return empty while it is still on its way to this terminal
    Optional<InputStream> open() throws IOException;
}
