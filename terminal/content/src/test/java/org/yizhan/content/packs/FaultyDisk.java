package org.yizhan.content.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// A disk whose power fails at a step: the step is half done, and every later one fails too.
final class FaultyDisk implements Disk {
    long free = Long.MAX_VALUE;
    int steps;
    private final int lastStep;
    private final Disk real = new LocalDisk();

    FaultyDisk(int lastStep) {
        this.lastStep = lastStep;
    }

    @Override
    public void write(Path file, InputStream bytes) throws IOException {
        if (++steps > lastStep) {
            if (steps == lastStep + 1) {
                real.write(file, new java.io.ByteArrayInputStream(bytes.readNBytes(10)));
            }
            throw new IOException("power cut");
        }
        real.write(file, bytes);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step();
        real.rename(from, to);
    }

    @Override
    public void remove(Path folder) throws IOException {
        step();
        real.remove(folder);
    }

    @Override
    public long free(Path folder) {
        return free;
    }

    private void step() throws IOException {
        if (++steps > lastStep) {
            throw new IOException("power cut");
        }
    }
}
