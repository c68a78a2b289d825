package org.yizhan.scan.handheld;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A scanner that says it is a keyboard, read where the kernel puts its keys (evdev) and taken for
/// this program alone: neither the screen nor an input method sees what it types. Instead of a
/// device it may be a recorded stream of events, in a file or a pipe, that nobody else can take.
final class EventWire implements Wire {
    private static final Logger LOG = LoggerFactory.getLogger(EventWire.class);

    /// `EVIOCGRAB` of `linux/input.h`: `_IOW('E', 0x90, int)`.
    private static final long GRAB = 0x40044590L;

    // struct input_event: seconds @0, microseconds @8, type @16, code @18, value @20; 24 bytes.
    private static final int EVENT = 24;
    private static final int TYPE = 16;
    private static final int CODE = 18;
    private static final int VALUE = 20;
    private static final int EVENTS = 64;

    private final int descriptor;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment buffer = arena.allocate((long) EVENT * EVENTS, Long.BYTES);
    private final ScannerKeys keys = new ScannerKeys();
    private final Queue<String> ended = new ArrayDeque<>();
    private long half;

    private EventWire(int descriptor) {
        this.descriptor = descriptor;
    }

    /// @throws IOException if it is not there, or another program has taken it
    static EventWire open(Path device) throws IOException {
        int descriptor = Libc.open(device.toString());
        int refused = Libc.ioctl(descriptor, GRAB, 1);
        if (refused != 0 && refused != Libc.ENOTTY) {
            Libc.close(descriptor);
            throw new IOException("Cannot take " + device + ": errno " + refused);
        }
        return new EventWire(descriptor);
    }

    @Override
    public Optional<String> next() throws IOException {
        if (ended.isEmpty()) {
            if (Libc.await(descriptor, PATIENCE_MILLISECONDS)) {
                read();
            } else {
                keys.end().ifPresent(ended::add);
            }
        }
        return Optional.ofNullable(ended.poll());
    }

    /// A device gives whole events; a pipe may cut one in two.
    private void read() throws IOException {
        long count = Libc.read(descriptor, buffer.asSlice(half));
        if (count < 0) {
            throw new IOException("The scanner is gone");
        }
        long there = half + count;
        long whole = there / EVENT * EVENT;
        for (long at = 0; at < whole; at += EVENT) {
            keys.event(
                            Short.toUnsignedInt(buffer.get(JAVA_SHORT, at + TYPE)),
                            Short.toUnsignedInt(buffer.get(JAVA_SHORT, at + CODE)),
                            buffer.get(JAVA_INT, at + VALUE))
                    .ifPresent(ended::add);
        }
        half = there - whole;
        MemorySegment.copy(buffer, whole, buffer, 0, half);
    }

    /// To be called by the thread that reads; closing the descriptor gives the device back.
    @Override
    public void close() {
        try {
            Libc.close(descriptor);
        } catch (IOException e) {
            LOG.debug("Could not close a scanner", e);
        }
        arena.close();
    }
}
