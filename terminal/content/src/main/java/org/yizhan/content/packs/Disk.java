package org.yizhan.content.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// The writes of an installation, one by one, so that tests can cut the power between any two.
interface Disk {
    /// Writes a new file and its folders; returns when its bytes are on the disk.
    void write(Path file, InputStream bytes) throws IOException;

    /// Gives a folder another name, at once or not at all; returns when that is on the disk.
    void rename(Path from, Path to) throws IOException;

    /// Removes a folder and all in it; nothing happens if there is none.
    void remove(Path folder) throws IOException;

    /// Bytes that may still be written.
    long free(Path folder) throws IOException;
}
