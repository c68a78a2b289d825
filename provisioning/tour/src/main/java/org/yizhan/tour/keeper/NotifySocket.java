package org.yizhan.tour.keeper;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.yizhan.tour.programs.ToolException;

/// The listening end of sd_notify(3): a datagram socket with a name in the file system. Java has
/// stream sockets of that kind only.
public final class NotifySocket implements AutoCloseable {
    /// As in sys/socket.h, sys/un.h and poll.h on Linux.
    private static final int AF_UNIX = 1;

    private static final int DATAGRAM_CLOSED_ON_EXEC = 2 | 02000000;
    private static final short READABLE = 1;
    private static final int LONGEST_PATH = 108;
    private static final int LONGEST_WORD = 4096;

    private final Path name;
    private final int socket;

    private NotifySocket(Path name, int socket) {
        this.name = name;
        this.socket = socket;
    }

    /// @param name where it is made; every user may write to it
    /// @throws ToolException if it cannot be made there
    public static NotifySocket at(Path name) {
        byte[] path = name.toString().getBytes(StandardCharsets.UTF_8);
        if (path.length >= LONGEST_PATH) {
            throw new ToolException("Too long for a socket's name: " + name);
        }
        try (Arena arena = Arena.ofConfined()) {
            int socket = (int) Calls.SOCKET.invokeExact(AF_UNIX, DATAGRAM_CLOSED_ON_EXEC, 0);
            MemorySegment to = arena.allocate(2 + LONGEST_PATH);
            to.set(JAVA_SHORT, 0, (short) AF_UNIX);
            MemorySegment.copy(path, 0, to, ValueLayout.JAVA_BYTE, 2, path.length);
            int bound = (int) Calls.BIND.invokeExact(socket, to, 2 + path.length);
            if (bound != 0) {
                throw new IOException("bind");
            }
            Files.setPosixFilePermissions(name, PosixFilePermissions.fromString("rwxrwxrwx"));
            return new NotifySocket(name, socket);
        } catch (Throwable e) { // a method handle may throw anything
            throw new ToolException("No socket at " + name, e);
        }
    }

    /// Where it is.
    public Path name() {
        return name;
    }

    /// What is told next.
    ///
    /// @return empty if nothing is told in this time
    public String hear(Duration longest) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment asked = arena.allocate(8);
            asked.set(JAVA_INT, 0, socket);
            asked.set(JAVA_SHORT, 4, READABLE);
            int ready = (int) Calls.POLL.invokeExact(asked, 1L, (int) longest.toMillis());
            if (ready <= 0) {
                return "";
            }
            MemorySegment into = arena.allocate(LONGEST_WORD);
            long count = (long) Calls.RECV.invokeExact(socket, into, (long) LONGEST_WORD, 0);
            return count <= 0
                    ? ""
                    : new String(
                            into.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE),
                            StandardCharsets.UTF_8);
        } catch (Throwable e) { // a method handle may throw anything
            throw new ToolException("Nothing can be heard at " + name, e);
        }
    }

    @Override
    public void close() {
        try {
            int _ = (int) Calls.CLOSE.invokeExact(socket);
            Files.deleteIfExists(name);
        } catch (Throwable e) { // a method handle may throw anything
            throw new ToolException("The socket cannot be taken away: " + name, e);
        }
    }

    /// The C library's functions, looked up when they are first needed.
    private static final class Calls {
        static final MethodHandle SOCKET =
                call("socket", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
        static final MethodHandle BIND =
                call("bind", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
        static final MethodHandle POLL =
                call("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
        static final MethodHandle RECV =
                call(
                        "recv",
                        FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
        static final MethodHandle CLOSE = call("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

        private static MethodHandle call(String name, FunctionDescriptor form) {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), form);
        }
    }
}
