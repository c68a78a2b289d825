package org.yizhan.scan.handheld;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A pseudo-terminal: this end is the scanner, [#line] is the serial line it is plugged into.
final class Pty implements AutoCloseable {
    private static final int READ_WRITE_NO_CONTROL = 2 | 0x100;

    private final int scanner;
    private final Path line;

    Pty() throws Throwable {
        scanner =
                (int) handle("posix_openpt", JAVA_INT, JAVA_INT).invokeExact(READ_WRITE_NO_CONTROL);
        int granted = (int) handle("grantpt", JAVA_INT, JAVA_INT).invokeExact(scanner);
        int unlocked = (int) handle("unlockpt", JAVA_INT, JAVA_INT).invokeExact(scanner);
        MethodHandle name = handle("ptsname_r", JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment path = arena.allocate(64);
            int named = (int) name.invokeExact(scanner, path, 64L);
            if (scanner < 0 || granted + unlocked + named != 0) {
                throw new AssertionError("No pseudo-terminal");
            }
            line = Path.of(path.getString(0));
        }
    }

    Path line() {
        return line;
    }

    /// Sends what a code says.
    void send(String text) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            MemorySegment sent = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
            MethodHandle write = handle("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
            long count = (long) write.invokeExact(scanner, sent, (long) bytes.length);
            if (count != bytes.length) {
                throw new AssertionError("Sent " + count);
            }
        }
    }

    /// Pulls the scanner out.
    @Override
    public void close() {
        try {
            int _ = (int) handle("close", JAVA_INT, JAVA_INT).invokeExact(scanner);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static MethodHandle handle(String name, MemoryLayout gives, MemoryLayout... takes) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(gives, takes));
    }
}
