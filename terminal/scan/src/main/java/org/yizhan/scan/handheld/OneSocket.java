package org.yizhan.scan.handheld;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A scanner that somebody named, wherever it is.
///
/// @param kind opens it
record OneSocket(Path device, Sockets kind) implements Sockets {
    @Override
    public List<Path> plugged() {
        return Files.exists(device) ? List.of(device) : List.of();
    }

    @Override
    public Wire open(Path path) throws IOException {
        return kind.open(path);
    }
}
