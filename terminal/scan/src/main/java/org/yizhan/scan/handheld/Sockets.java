package org.yizhan.scan.handheld;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Where scanners of one kind are plugged in.
interface Sockets {
    /// The scanners that are there now.
    List<Path> plugged();

    /// Begins to read one.
    ///
    /// @throws IOException if it cannot be read: it is gone, or another program has it
    Wire open(Path device) throws IOException;
}
