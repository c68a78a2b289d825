package org.yizhan.scan.handheld;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/// What Java cannot do with a device: take it for oneself, and wait for it no longer than a while.
/// Linux on 64-bit machines.
final class Libc {
    /// Not a device that knows this request.
    static final int ENOTTY = 25;

    private static final int READ_ONLY = 0;
    private static final int NON_BLOCKING = 0x800;
    private static final int CLOSE_ON_EXEC = 0x80000;
    private static final int AGAIN = 11;
    private static final int INTERRUPTED = 4;
    private static final short READABLE = 1;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout CAUGHT = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = CAUGHT.varHandle(PathElement.groupElement("errno"));
    // The dots of open(2) and ioctl(2) matter to the calling convention of some machines.
    private static final MethodHandle OPEN =
            handle("open", 2, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle IOCTL =
            handle("ioctl", 2, FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG));
    private static final MethodHandle POLL =
            handle("poll", 3, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    private static final MethodHandle READ =
            handle("read", 3, FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle CLOSE =
            handle("close", 1, FunctionDescriptor.of(JAVA_INT, JAVA_INT));

    private Libc() {}

    private static MethodHandle handle(String name, int fixed, FunctionDescriptor type) {
        Linker.Option caught = Linker.Option.captureCallState("errno");
        MemorySegment symbol = LINKER.defaultLookup().findOrThrow(name);
        return fixed < type.argumentLayouts().size()
                ? LINKER.downcallHandle(symbol, type, caught, Linker.Option.firstVariadicArg(fixed))
                : LINKER.downcallHandle(symbol, type, caught);
    }

    /// Opens a device to be read.
    ///
    /// @return its descriptor
    static int open(String path) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment errno = arena.allocate(CAUGHT);
            int flags = READ_ONLY | NON_BLOCKING | CLOSE_ON_EXEC;
            int descriptor = (int) OPEN.invokeExact(errno, arena.allocateFrom(path), flags);
            if (descriptor < 0) {
                throw new IOException("open " + path + ": errno " + errno(errno));
            }
            return descriptor;
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    /// Asks something of a device.
    ///
    /// @return 0, or the number of the error
    static int ioctl(int descriptor, long request, long argument) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment errno = arena.allocate(CAUGHT);
            int answer = (int) IOCTL.invokeExact(errno, descriptor, request, argument);
            return answer < 0 ? errno(errno) : 0;
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    /// Waits until there is something to read, or has ended.
    ///
    /// @param milliseconds how long at most
    /// @return whether to read
    static boolean await(int descriptor, int milliseconds) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment errno = arena.allocate(CAUGHT);
            // struct pollfd: descriptor @0, what to wait for @4, what came @6.
            MemorySegment asked = arena.allocate(MemoryLayout.sequenceLayout(2, JAVA_INT));
            asked.set(JAVA_INT, 0, descriptor);
            asked.set(JAVA_SHORT, 4, READABLE);
            int answer = (int) POLL.invokeExact(errno, asked, 1L, milliseconds);
            if (answer < 0 && errno(errno) != INTERRUPTED) {
                throw new IOException("poll: errno " + errno(errno));
            }
            return answer > 0;
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    /// Reads what is there.
    ///
    /// @return bytes read; 0 if there was nothing after all, -1 at the end
    static long read(int descriptor, MemorySegment into) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment errno = arena.allocate(CAUGHT);
            long count = (long) READ.invokeExact(errno, descriptor, into, into.byteSize());
            if (count < 0 && errno(errno) != AGAIN && errno(errno) != INTERRUPTED) {
                throw new IOException("read: errno " + errno(errno));
            }
            return count == 0 ? -1 : Math.max(0, count);
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    /// Gives a device back.
    static void close(int descriptor) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            int _ = (int) CLOSE.invokeExact(arena.allocate(CAUGHT), descriptor);
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    private static int errno(MemorySegment caught) {
        return (int) ERRNO.get(caught, 0L);
    }

    private static IOException failure(Throwable thrown) {
        return switch (thrown) {
            case IOException known -> known;
            case RuntimeException bug -> throw bug;
            case Error worse -> throw worse;
            default -> new IOException(thrown);
        };
    }
}
